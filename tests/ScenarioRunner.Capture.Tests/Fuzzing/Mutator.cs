namespace ScenarioRunner.Capture.Tests.Fuzzing;

/// <summary>Damages a file, the same way for the same seed.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly int[] s_telling = [0, 1, 2, 3, 4, 8, 12, 16, 20, 28, 31, 32, 60, 63, 64, 127, 128, 255, 256, 4095, 4096, 65535, 65536, 0x1000000, int.MaxValue, int.MinValue, -1, -4, -8];

    private uint _state = (uint)seed * 2654435761u + 1;

    public byte[] Damage(byte[] file, byte[] other)
    {
        byte[] damaged = [.. file];
        for (int count = 1 + Next(4); count > 0; count--)
            damaged = One(damaged, other);
        return damaged;
    }

    private byte[] One(byte[] file, byte[] other)
    {
        if (file.Length < 8)
            return other;
        int at = Next(file.Length);
        int to = Math.Min(file.Length, at + 1 + Next(40));
        switch (Next(8))
        {
            case 0:
                file[at] ^= (byte)(1 << Next(8));
                return file;
            case 1:
                file[at] = (byte)s_telling[Next(s_telling.Length)];
                return file;
            case 2:
                BitConverter.TryWriteBytes(file.AsSpan(Math.Min(at, file.Length - 4)), s_telling[Next(s_telling.Length)]);
                return file;
            case 3:
                file[at] = (byte)Next(256);
                return file;
            case 4:
                return file[..at];
            case 5:
                return [.. file[..at], .. file[to..]];
            case 6:
                return [.. file[..to], .. file[at..]];
            default:
                int from = Next(other.Length);
                return [.. file[..at], .. other[from..Math.Min(other.Length, from + Next(200))], .. file[to..]];
        }
    }

    public int Next(int below)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)below);
    }
}
