using System.Buffers.Binary;
using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Replay.Judging;

namespace ScenarioRunner.Replay.Tests.Midway;

/// <summary>A capture (pcap) of which frames are left out.</summary>
internal sealed class Partial : ISegmentSink
{
    private const int FileHeader = 24;
    private const int FrameHeader = 16;

    private readonly byte[] _file;
    private readonly Dictionary<long, (Connection Connection, int Index)> _places = [];
    private readonly Dictionary<Connection, int> _lengths = [];

    public Partial(string path)
    {
        _file = File.ReadAllBytes(path);
        ConnectionSplitter.Run(CaptureReader.Open(new MemoryStream(_file)), this);
    }

    /// <summary>Judges what is left.</summary>
    /// <param name="keeps">Whether the segment of this place in its connection, of so many, is kept.</param>
    public List<JudgedConnection> Judge(Func<int, int, bool> keeps)
    {
        using MemoryStream rest = new();
        rest.Write(_file, 0, FileHeader);
        int at = FileHeader;
        for (long frame = 1; at + FrameHeader <= _file.Length; frame++)
        {
            int length = FrameHeader + BinaryPrimitives.ReadInt32LittleEndian(_file.AsSpan(at + 8));
            if (!_places.TryGetValue(frame, out (Connection Connection, int Index) place) || keeps(place.Index, _lengths[place.Connection]))
                rest.Write(_file, at, Math.Min(length, _file.Length - at));
            at += length;
        }

        rest.Position = 0;
        List<JudgedConnection> judged = [];
        CaptureJudge.Run(CaptureReader.Open(rest), judged.Add);
        return judged;
    }

    /// <summary>The errors, with the frames of what is left.</summary>
    public static IEnumerable<string> Errors(IEnumerable<JudgedConnection> judged) =>
        from one in judged
        from finding in (one.Tcp?.Findings ?? []).Concat(one.Tls?.Observation.Findings ?? [])
        where finding.Severity == Severity.Error
        select $"{one.Connection.Name} frame {finding.Span.Start} {finding.Rule.Name}: {finding.Message}";

    void ISegmentSink.Segment(Connection connection, in Segment segment, ReadOnlySpan<byte> payload)
    {
        int index = _lengths.GetValueOrDefault(connection);
        _places[segment.Frame] = (connection, index);
        _lengths[connection] = index + 1;
    }

    void ISegmentSink.Ended(Connection connection)
    {
    }
}
