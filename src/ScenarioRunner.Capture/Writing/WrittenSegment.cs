using System.Net;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Writing;

/// <summary>A TCP segment to be written as a frame, every value given.</summary>
/// <param name="Source">Of the same family as <paramref name="Destination"/>.</param>
public sealed record WrittenSegment(IPEndPoint Source, IPEndPoint Destination, uint Seq, uint Ack, TcpFlags Flags)
{
    /// <summary>The four reserved bits; the lowest of them is <see cref="TcpFlags.Ae"/>.</summary>
    public int Reserved { get; init; }

    public ushort Window { get; init; }

    public ushort Urgent { get; init; }

    /// <summary>At most 40 octets; padded to a multiple of four.</summary>
    public ReadOnlyMemory<byte> Options { get; init; }

    public ReadOnlyMemory<byte> Payload { get; init; }

    /// <summary>IPv4 identification; IPv6 has none.</summary>
    public ushort Identification { get; init; }

    /// <summary>Time to live, hop limit.</summary>
    public byte Ttl { get; init; } = 64;

    /// <summary>The ECN field of the IP header.</summary>
    public int Ecn { get; init; }

    /// <summary>The TCP checksum is wrong.</summary>
    public bool BadChecksum { get; init; }
}
