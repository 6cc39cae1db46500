using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Files;

/// <summary>Finds if_tsresol and if_tsoffset among the options of an interface.</summary>
internal static class InterfaceTime
{
    private const int Resolution = 9;
    private const int Offset = 14;

    public static TimeUnit Of(ReadOnlySpan<byte> options, bool big)
    {
        byte resolution = TimeUnit.Micro;
        long offset = 0;
        while (options.Length >= 4)
        {
            int code = Half(options, big);
            int length = Half(options[2..], big);
            if (code == 0 || length > options.Length - 4)
                break;
            ReadOnlySpan<byte> value = options.Slice(4, length);
            if (code == Resolution && length >= 1)
                resolution = value[0];
            else if (code == Offset && length >= 8)
                offset = big ? BinaryPrimitives.ReadInt64BigEndian(value) : BinaryPrimitives.ReadInt64LittleEndian(value);
            options = options[Math.Min(options.Length, 4 + (length + 3 & ~3))..];
        }

        return new TimeUnit(resolution, offset);
    }

    private static int Half(ReadOnlySpan<byte> at, bool big) => big ? BinaryPrimitives.ReadUInt16BigEndian(at) : BinaryPrimitives.ReadUInt16LittleEndian(at);
}
