namespace ScenarioRunner.Capture.Wire;

/// <summary>What the IP layer says of the packet above it.</summary>
internal ref struct IpPacket
{
    public const byte Tcp = 6;

    public HostAddress Source;
    public HostAddress Destination;
    public byte Protocol;
    public byte Ttl;
    public byte Ecn;

    /// <summary>IPv4's identification, or the one of an IPv6 fragment header; 0 where there is none.</summary>
    public uint Identification;

    /// <summary>The octets above the IP header as sent, of which the capture may hold fewer.</summary>
    public int Length;

    public ReadOnlySpan<byte> Payload;

    public bool IsFragment;
    public bool MoreFragments;

    /// <summary>In octets.</summary>
    public int FragmentOffset;

    /// <summary>Put together from fragments.</summary>
    public bool Reassembled;

    public readonly bool IsCut => Payload.Length < Length;
}
