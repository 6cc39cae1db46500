namespace ScenarioRunner.Capture.Tests.Tls;

/// <summary>Writes octets as TLS lays them out.</summary>
internal sealed class Bytes
{
    private readonly List<byte> _octets = [];

    public static byte[] Of(params byte[] octets) => octets;

    public byte[] Done => [.. _octets];

    public Bytes U8(int value) => Number(value, 1);

    public Bytes U16(int value) => Number(value, 2);

    public Bytes U24(int value) => Number(value, 3);

    public Bytes U32(long value) => Number(value, 4);

    public Bytes Raw(ReadOnlySpan<byte> octets)
    {
        _octets.AddRange(octets);
        return this;
    }

    public Bytes Zeros(int count) => Raw(new byte[count]);

    /// <summary>A vector with a length of one, two or three octets before it.</summary>
    public Bytes Vector(int size, byte[] octets) => Number(octets.Length, size).Raw(octets);

    public Bytes Vector(int size, Bytes octets) => Vector(size, octets.Done);

    public Bytes Extension(int code, byte[] data) => U16(code).Vector(2, data);

    public Bytes Extension(int code, Bytes data) => Extension(code, data.Done);

    private Bytes Number(long value, int size)
    {
        for (int at = size - 1; at >= 0; at--)
            _octets.Add((byte)(value >> (8 * at)));
        return this;
    }
}
