using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Wire;

/// <summary>Reads the options of a TCP header.</summary>
internal static class OptionReader
{
    private const uint PaddedTimestamps = 0x0101080a;

    public static void Read(ReadOnlySpan<byte> options, ref Segment segment)
    {
        if (options.Length == 12 && BinaryPrimitives.ReadUInt32BigEndian(options) == PaddedTimestamps)
        {
            Timestamps(options[4..], ref segment);
            return;
        }

        while (!options.IsEmpty && options[0] != 0)
        {
            if (options[0] == 1)
            {
                options = options[1..];
                continue;
            }

            int length = options.Length > 1 ? options[1] : 0;
            if (length < 2 || length > options.Length)
            {
                Wrong(ref segment);
                return;
            }

            One(options[0], options[2..length], ref segment);
            options = options[length..];
        }
    }

    private static void One(byte kind, ReadOnlySpan<byte> value, ref Segment segment)
    {
        switch (kind)
        {
            case 2 when value.Length == 2:
                Note(TcpOptions.Mss, ref segment);
                segment.Mss = BinaryPrimitives.ReadUInt16BigEndian(value);
                break;
            case 3 when value.Length == 1:
                Note(TcpOptions.WindowScale, ref segment);
                segment.WindowScale = value[0];
                break;
            case 4 when value.IsEmpty:
                Note(TcpOptions.SackPermitted, ref segment);
                break;
            case 5 when value.Length is >= 8 and <= 32 && value.Length % 8 == 0:
                Sack(value, ref segment);
                break;
            case 8 when value.Length == 8:
                Timestamps(value, ref segment);
                break;
            case 2 or 3 or 4 or 5 or 8 or 19 when kind != 19 || value.Length != 16:
                segment.Options |= TcpOptions.Malformed;
                break;
            case 19:
                Note(TcpOptions.Md5, ref segment);
                break;
            case 29:
                Note(value.Length >= 2 ? TcpOptions.Ao : TcpOptions.Malformed, ref segment);
                break;
            case 34:
                Cookie(TcpOptions.FastOpen, value.Length, ref segment);
                break;
            case 254 when value.Length >= 2 && BinaryPrimitives.ReadUInt16BigEndian(value) == 0xf989:
                Cookie(TcpOptions.FastOpenExperimental, value.Length - 2, ref segment);
                break;
            default:
                segment.Options |= TcpOptions.Unknown;
                break;
        }
    }

    private static void Note(TcpOptions option, ref Segment segment) =>
        segment.Options |= (segment.Options & option) != 0 ? option | TcpOptions.Repeated : option;

    private static void Timestamps(ReadOnlySpan<byte> value, ref Segment segment)
    {
        Note(TcpOptions.Timestamps, ref segment);
        segment.TsVal = BinaryPrimitives.ReadUInt32BigEndian(value);
        segment.TsEcr = BinaryPrimitives.ReadUInt32BigEndian(value[4..]);
    }

    private static void Sack(ReadOnlySpan<byte> value, ref Segment segment)
    {
        Note(TcpOptions.Sack, ref segment);
        segment.SackCount = (byte)(value.Length / 8);
        for (int edge = 0; edge < value.Length / 4; edge++)
            segment.Sack[edge] = BinaryPrimitives.ReadUInt32BigEndian(value[(edge * 4)..]);
    }

    private static void Cookie(TcpOptions option, int length, ref Segment segment)
    {
        Note(option, ref segment);
        segment.CookieLength = (byte)length;
    }

    // Where the capture cut the options, the last one is not wrong but not whole.
    private static void Wrong(ref Segment segment)
    {
        if ((segment.Options & TcpOptions.Cut) == 0)
            segment.Options |= TcpOptions.Malformed;
    }
}
