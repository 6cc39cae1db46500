using System.Net;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Tests.Building;

/// <summary>Writes TCP packets with right checksums, and wraps them.</summary>
public sealed record TcpPacket
{
    public string From { get; init; } = "10.0.0.1";

    public string To { get; init; } = "10.0.0.2";

    public int FromPort { get; init; } = 51324;

    public int ToPort { get; init; } = 443;

    public uint Seq { get; init; }

    public uint Ack { get; init; }

    public TcpFlags Flags { get; init; } = TcpFlags.Ack;

    public int Window { get; init; } = 1000;

    public byte[] Options { get; init; } = [];

    public byte[] Data { get; init; } = [];

    public int Id { get; init; }

    public int Ttl { get; init; } = 64;

    /// <summary>What to write for the checksum in place of the right one.</summary>
    public int? Checksum { get; init; }

    public bool IsVersion6 => From.Contains(':', StringComparison.Ordinal);

    public byte[] Tcp()
    {
        byte[] options = new Octets().Bytes(Options).Pad(4).ToArray();
        byte[] octets = new Octets().Half(FromPort).Half(ToPort).Word(Seq).Word(Ack)
            .Half((20 + options.Length) / 4 << 12 | (int)Flags).Half(Window).Half(0).Half(0).Bytes(options).Bytes(Data).ToArray();
        int sum = Checksum ?? 0xffff & ~Sum([.. Pseudo(octets.Length), .. octets]);
        (octets[16], octets[17]) = ((byte)(sum >> 8), (byte)sum);
        return octets;
    }

    /// <summary>The sum that a host leaves for its card to go on from.</summary>
    public int PartialSum() => Sum(Pseudo(Tcp().Length));

    public byte[] Ip() => Ip(Tcp(), 6);

    public byte[] Ip(byte[] payload, int protocol, int fragment = 0, int? length = null)
    {
        if (IsVersion6)
            return new Octets().Word(0x60000000).Half(length ?? payload.Length).Byte(protocol).Byte(Ttl).Bytes(Address(From)).Bytes(Address(To)).Bytes(payload).ToArray();
        return new Octets().Half(0x4500).Half(length ?? payload.Length + 20).Half(Id).Half(fragment).Byte(Ttl).Byte(protocol).Half(0).Bytes(Address(From)).Bytes(Address(To)).Bytes(payload).ToArray();
    }

    public byte[] Ethernet() => Ethernet(Ip());

    public byte[] Ethernet(byte[] ip) => new Octets().Bytes(2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1).Half(IsVersion6 ? 0x86dd : 0x0800).Bytes(ip).ToArray();

    /// <summary>The answer's sockets.</summary>
    public TcpPacket Back() => this with { From = To, To = From, FromPort = ToPort, ToPort = FromPort };

    private byte[] Pseudo(int length) => new Octets().Bytes(Address(From)).Bytes(Address(To)).Word(length).Word(6).ToArray();

    private static byte[] Address(string text) => IPAddress.Parse(text).GetAddressBytes();

    private static int Sum(byte[] octets)
    {
        long sum = 0;
        for (int at = 0; at < octets.Length; at++)
            sum += at % 2 == 0 ? octets[at] << 8 : octets[at];
        while (sum >> 16 != 0)
            sum = (sum >> 16) + (sum & 0xffff);
        return (int)sum;
    }
}
