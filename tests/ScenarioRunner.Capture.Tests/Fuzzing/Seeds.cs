using System.IO.Compression;
using ScenarioRunner.Capture.Tests.Building;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Tests.Fuzzing;

/// <summary>Small captures of every form, to be damaged.</summary>
internal static class Seeds
{
    private const TcpFlags SynAck = TcpFlags.Syn | TcpFlags.Ack;

    public static byte[][] All { get; } = [.. Make()];

    private static IEnumerable<byte[]> Make()
    {
        foreach (TcpPacket client in new[] { new TcpPacket { Id = 7 }, new TcpPacket { From = "fe80::1", To = "fe80::2" } })
        {
            TcpPacket[] packets = Conversation(client);
            byte[][] frames = [.. packets.Select(packet => packet.Ethernet())];
            yield return new PcapFile().Of(frames);
            yield return new PcapFile { Big = true, Nano = true, Link = 101 }.Of(packets.Select(packet => packet.Ip()));
            yield return new PcapFile { Link = 113 }.Of(packets.Select(packet => new Octets().Bytes(new byte[14]).Half(packet.IsVersion6 ? 0x86dd : 0x800).Bytes(packet.Ip()).ToArray()));
            yield return new PcapFile { Link = 101 }.Of(Fragments(packets[3]));
            yield return Ng(frames, false);
            yield return Ng(frames, true);
            yield return Packed(Ng(frames, false));
        }
    }

    private static TcpPacket[] Conversation(TcpPacket client)
    {
        TcpPacket server = client.Back();
        byte[] data = [.. Enumerable.Range(0, 90).Select(value => (byte)value)];
        return
        [
            client with { Flags = TcpFlags.Syn, Seq = 0xfffffff0, Options = [2, 4, 5, 0xb4, 4, 2, 8, 10, 0, 0, 0, 7, 0, 0, 0, 9, 1, 3, 3, 14] },
            server with { Flags = SynAck, Seq = 9, Ack = 0xfffffff1, Options = [2, 4, 5, 0xb4, 34, 2] },
            client with { Seq = 0xfffffff1, Ack = 10, Options = [1, 1, 8, 10, 0, 0, 0, 7, 0, 0, 0, 9] },
            client with { Seq = 0xfffffff1, Ack = 10, Data = data },
            client with { Seq = Behind(120), Ack = 10, Data = data },
            server with { Seq = 10, Ack = Behind(90), Options = [1, 1, 5, 10, 0, 0, 0, 1, 0, 0, 0, 2], Data = data },
            client with { Seq = Behind(90), Ack = 100, Data = data, Flags = TcpFlags.Fin | TcpFlags.Ack },
            server with { Seq = 100, Ack = Behind(181), Flags = TcpFlags.Fin | TcpFlags.Ack },
            client with { Seq = Behind(181), Ack = 101 },
            client with { Flags = TcpFlags.Syn, Seq = 500 },
            server with { Flags = TcpFlags.Rst | TcpFlags.Ack, Ack = 501 },
        ];
    }

    // The numbers wrap within the data.
    private static uint Behind(uint octets) => unchecked(0xfffffff1 + octets);

    private static IEnumerable<byte[]> Fragments(TcpPacket packet)
    {
        byte[] tcp = packet.Tcp();
        for (int from = 0; from < tcp.Length; from += 24)
        {
            byte[] piece = tcp[from..Math.Min(tcp.Length, from + 24)];
            int more = from + 24 < tcp.Length ? 1 : 0;
            yield return packet.IsVersion6
                ? packet.Ip(new Octets().Byte(6).Byte(0).Half(from | more).Word(5).Bytes(piece).ToArray(), 44)
                : packet.Ip(piece, 6, more << 13 | from / 8);
        }
    }

    private static byte[] Ng(byte[][] frames, bool big)
    {
        PcapngFile file = new PcapngFile(big).Section().Secrets("CLIENT_RANDOM 00 11\n"u8);
        file.Interface(1, 0, [.. file.Option(9, 9), .. file.Option(14, 0, 0, 0, 0, 0, 0, 0, 1)]);
        for (int at = 0; at < frames.Length; at++)
        {
            if (at == 6)
                file.Section(!big).Interface();
            file = (at % 3) switch
            {
                0 => file.Enhanced(frames[at], at * 1000),
                1 => file.Old(frames[at], at * 1000),
                _ => file.Simple(frames[at]),
            };
        }

        return file.ToArray();
    }

    private static byte[] Packed(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return packed.ToArray();
    }
}
