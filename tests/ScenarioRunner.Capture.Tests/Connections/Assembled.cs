using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Tests.Connections;

/// <summary>What an assembler handed out; lost octets stand as null.</summary>
internal sealed class Assembled : IStreamSink
{
    public Assembled(int limit = 4 << 20)
    {
        Assembler = new StreamAssembler(this, limit);
    }

    public StreamAssembler Assembler { get; }

    public List<byte?> Stream { get; } = [];

    /// <summary>Octets handed out or lost; the stream above holds no more than a million of a hole.</summary>
    public long Total { get; private set; }

    public List<long> Frames { get; } = [];

    public long? FinishedBy { get; private set; }

    public Assembled Take(uint seq, byte[] data, TcpFlags flags = TcpFlags.Ack, int? length = null, long frame = 1)
    {
        Assembler.Take(new Segment { Seq = seq, Length = length ?? data.Length, Flags = flags, Frame = frame, Cut = length is not null }, data);
        return this;
    }

    public Assembled Acknowledge(uint ack, int times = 1)
    {
        for (; times > 0; times--)
            Assembler.Acknowledged(new Segment { Ack = ack, Flags = TcpFlags.Ack });
        return this;
    }

    public void Octets(ReadOnlySpan<byte> octets, long frame)
    {
        Total += octets.Length;
        foreach (byte octet in octets)
            Stream.Add(octet);
        Frames.Add(frame);
    }

    public void Lost(long count)
    {
        if (count is <= 0 or > int.MaxValue)
            throw new InvalidOperationException("a count of lost octets that cannot be");
        Total += count;
        Stream.AddRange(Enumerable.Repeat<byte?>(null, (int)Math.Min(count, 1_000_000)));
    }

    public void Finished(long frame) => FinishedBy = FinishedBy is null ? frame : throw new InvalidOperationException("finished twice");
}
