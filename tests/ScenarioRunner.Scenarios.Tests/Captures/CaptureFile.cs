using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;

namespace ScenarioRunner.Scenarios.Tests.Captures;

/// <summary>Reads the TCP segments of a little-endian .pcap file: enough for the recorded traffic, not for hostile files.</summary>
internal static class CaptureFile
{
    public static ImmutableArray<CapturedSegment> Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        int link = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(20)) & 0xffff;
        ImmutableArray<CapturedSegment>.Builder segments = ImmutableArray.CreateBuilder<CapturedSegment>();
        int frame = 0;
        for (int at = 24; at + 16 <= bytes.Length;)
        {
            int length = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at + 8));
            frame++;
            if (Ip(link, bytes.AsSpan(at + 16, length)) is { Length: > 0 } ip && Segment(frame, ip) is { } segment)
                segments.Add(segment);
            at += 16 + length;
        }

        return segments.ToImmutable();
    }

    private static ReadOnlySpan<byte> Ip(int link, ReadOnlySpan<byte> frame) => link switch
    {
        1 when frame.Length > 14 && BinaryPrimitives.ReadUInt16BigEndian(frame[12..]) is 0x0800 or 0x86dd => frame[14..],
        0 => frame[4..],
        101 or 228 or 229 => frame,
        113 => frame[16..],
        _ => [],
    };

    private static CapturedSegment? Segment(int frame, ReadOnlySpan<byte> ip)
    {
        bool four = ip[0] >> 4 == 4;
        int header = four ? (ip[0] & 15) * 4 : 40;
        if ((four ? ip[9] : ip[6]) != 6)
            return null;
        int total = four ? BinaryPrimitives.ReadUInt16BigEndian(ip[2..]) : 40 + BinaryPrimitives.ReadUInt16BigEndian(ip[4..]);
        string source = Convert.ToHexString(four ? ip.Slice(12, 4) : ip.Slice(8, 16));
        string destination = Convert.ToHexString(four ? ip.Slice(16, 4) : ip.Slice(24, 16));
        int ecn = four ? ip[1] & 3 : ip[1] >> 4 & 3;
        ReadOnlySpan<byte> tcp = ip[header..];
        int offset = (tcp[12] >> 4) * 4;
        return new CapturedSegment
        {
            Frame = frame,
            Source = string.Create(CultureInfo.InvariantCulture, $"{source}:{BinaryPrimitives.ReadUInt16BigEndian(tcp)}"),
            Destination = string.Create(CultureInfo.InvariantCulture, $"{destination}:{BinaryPrimitives.ReadUInt16BigEndian(tcp[2..])}"),
            Seq = BinaryPrimitives.ReadUInt32BigEndian(tcp[4..]),
            Ack = BinaryPrimitives.ReadUInt32BigEndian(tcp[8..]),
            Flags = tcp[13] | (tcp[12] & 1) << 8,
            Window = BinaryPrimitives.ReadUInt16BigEndian(tcp[14..]),
            Urgent = BinaryPrimitives.ReadUInt16BigEndian(tcp[18..]),
            Length = total - header - offset,
            Ecn = ecn,
            Options = Options(tcp[20..offset]),
        };
    }

    private static ImmutableArray<string> Options(ReadOnlySpan<byte> options)
    {
        ImmutableArray<string>.Builder written = ImmutableArray.CreateBuilder<string>();
        for (int at = 0; at < options.Length && options[at] != 0;)
        {
            if (options[at] == 1)
            {
                at++;
                continue;
            }

            int length = at + 1 < options.Length ? options[at + 1] : 0;
            if (length < 2 || at + length > options.Length)
                break;
            written.Add(Option(options[at], options.Slice(at + 2, length - 2)));
            at += length;
        }

        return written.ToImmutable();
    }

    private static string Option(byte kind, ReadOnlySpan<byte> value) => kind switch
    {
        2 => string.Create(CultureInfo.InvariantCulture, $"mss={BinaryPrimitives.ReadUInt16BigEndian(value)}"),
        3 => string.Create(CultureInfo.InvariantCulture, $"ws={value[0]}"),
        4 => "sack-ok",
        5 => $"sack=[{Blocks(value)}]",
        8 => string.Create(CultureInfo.InvariantCulture, $"ts={BinaryPrimitives.ReadUInt32BigEndian(value)}:{BinaryPrimitives.ReadUInt32BigEndian(value[4..])}"),
        34 => value.Length == 0 ? "tfo" : $"tfo=0x{Convert.ToHexString(value).ToLowerInvariant()}",
        _ => string.Create(CultureInfo.InvariantCulture, $"opt={kind}"),
    };

    private static string Blocks(ReadOnlySpan<byte> value)
    {
        List<string> blocks = [];
        for (int at = 0; at + 8 <= value.Length; at += 8)
            blocks.Add(string.Create(CultureInfo.InvariantCulture,
                $"@{BinaryPrimitives.ReadUInt32BigEndian(value[at..])}:@{BinaryPrimitives.ReadUInt32BigEndian(value[(at + 4)..])}"));
        return string.Join(", ", blocks);
    }
}
