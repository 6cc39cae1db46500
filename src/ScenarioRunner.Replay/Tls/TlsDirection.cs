using ScenarioRunner.Capture.Connections;

namespace ScenarioRunner.Replay.Tls;

/// <summary>The octets of one direction, on their way to the judge.</summary>
internal sealed class TlsDirection(TlsJudge judge, bool fromFirst) : IStreamSink
{
    public void Octets(ReadOnlySpan<byte> octets, long frame) => judge.Octets(fromFirst, octets, frame);

    public void Lost(long count) => judge.Lost(fromFirst, count);

    public void Finished(long frame) => judge.Finished(fromFirst, frame);
}
