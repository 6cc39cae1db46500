using System.Runtime.InteropServices;

namespace ScenarioRunner.Capture.Wire;

/// <summary>A TCP segment without its octets. Unmanaged and small, so that it can be kept by value.</summary>
[StructLayout(LayoutKind.Auto)]
public struct Segment
{
    /// <summary>The frame that carried it; the one that completed it, where it came in IP fragments.</summary>
    public long Frame;

    /// <summary>Nanoseconds since 1970.</summary>
    public long Time;

    public uint Seq;
    public uint Ack;

    /// <summary>The octets of data as sent, without SYN and FIN. The capture may hold fewer (<see cref="Cut"/>).</summary>
    public int Length;

    public uint TsVal;
    public uint TsEcr;

    /// <summary>The IP identification; 0 where there is none.</summary>
    public uint Identification;

    public TcpFlags Flags;
    public ushort Window;
    public ushort Urgent;
    public TcpOptions Options;
    public ushort Mss;
    public byte WindowScale;

    /// <summary>The length of the Fast Open cookie; 0 is a request for one.</summary>
    public byte CookieLength;

    public byte SackCount;

    /// <summary>The ECN field of the IP header.</summary>
    public byte Ecn;

    public byte Ttl;
    public ChecksumState Checksum;

    /// <summary>Sent by the connection's first endpoint (the client).</summary>
    public bool FromFirst;

    /// <summary>The capture holds fewer octets than were sent.</summary>
    public bool Cut;

    /// <summary>The same packet was captured just before, as on a span port that sees it twice.</summary>
    public bool Duplicate;

    public SackEdges Sack;

    public readonly bool Has(TcpFlags flags) => (Flags & flags) == flags;

    public readonly bool Has(TcpOptions options) => (Options & options) == options;

    /// <summary>Sequence numbers it takes: its octets, SYN and FIN.</summary>
    public readonly uint Space => (uint)Length + (uint)((int)Flags >> 1 & 1) + (uint)((int)Flags & 1);

    /// <summary>The sequence number behind it.</summary>
    public readonly uint End => Seq + Space;

    /// <summary>A SYN that acknowledges nothing.</summary>
    public readonly bool IsOpening => (Flags & (TcpFlags.Syn | TcpFlags.Ack | TcpFlags.Rst)) == TcpFlags.Syn;
}
