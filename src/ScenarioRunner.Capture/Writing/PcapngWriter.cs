using System.Buffers.Binary;
using System.Text;
using ScenarioRunner.Capture.Files;

namespace ScenarioRunner.Capture.Writing;

/// <summary>A pcapng file of one little-endian section with one Ethernet interface.</summary>
public sealed class PcapngWriter : ICaptureWriter
{
    internal const ushort Ethernet = 1;
    internal const int SnapLength = 262_144;

    private const int EndOfOptions = 0;
    private const int Comment = 1;
    private const int InterfaceName = 2;
    private const int Application = 4;

    /// <summary>An option's length has 16 bits.</summary>
    private const int LongestOption = 65_000;

    private readonly Stream _stream;
    private readonly List<byte> _block = [];

    /// <param name="application">What made the file.</param>
    /// <param name="interfaceName">Where the frames are from.</param>
    public PcapngWriter(Stream stream, string application, string interfaceName)
    {
        _stream = stream;
        Word(0x1a2b3c4d);
        Half(1);
        Half(0);
        // The section's length is not given.
        Word(uint.MaxValue);
        Word(uint.MaxValue);
        Option(Application, application);
        Option(EndOfOptions, "");
        End(PcapngBlock.Section);
        Half(Ethernet);
        Half(0);
        Word(SnapLength);
        Option(InterfaceName, interfaceName);
        Option(EndOfOptions, "");
        End(PcapngBlock.Interface);
    }

    public bool TakesComments => true;

    public void Secrets(string keyLog)
    {
        byte[] text = Encoding.ASCII.GetBytes(keyLog);
        Word(PcapngBlock.TlsKeyLog);
        Word((uint)text.Length);
        Padded(text);
        End(PcapngBlock.Secrets);
    }

    public void Frame(long time, ReadOnlySpan<byte> octets, IEnumerable<string> comments)
    {
        Word(0);
        Word((uint)(time >> 32));
        Word((uint)time);
        Word((uint)octets.Length);
        Word((uint)octets.Length);
        Padded(octets);
        bool any = false;
        foreach (string comment in comments)
        {
            Option(Comment, comment);
            any = true;
        }

        if (any)
            Option(EndOfOptions, "");
        End(PcapngBlock.EnhancedPacket);
    }

    private void Option(int code, string text)
    {
        byte[] value = Encoding.UTF8.GetBytes(text);
        int length = Math.Min(value.Length, LongestOption);
        while (length < value.Length && length > 0 && (value[length] & 0xc0) == 0x80)
            length--;
        Half((ushort)code);
        Half((ushort)length);
        Padded(value.AsSpan(0, length));
    }

    private void Padded(ReadOnlySpan<byte> octets)
    {
        _block.AddRange(octets);
        while (_block.Count % 4 != 0)
            _block.Add(0);
    }

    private void Half(ushort value)
    {
        _block.Add((byte)value);
        _block.Add((byte)(value >> 8));
    }

    private void Word(uint value)
    {
        Half((ushort)value);
        Half((ushort)(value >> 16));
    }

    private void End(uint type)
    {
        Span<byte> word = stackalloc byte[4];
        uint length = (uint)_block.Count + 12;
        BinaryPrimitives.WriteUInt32LittleEndian(word, type);
        _stream.Write(word);
        BinaryPrimitives.WriteUInt32LittleEndian(word, length);
        _stream.Write(word);
        _stream.Write(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_block));
        _stream.Write(word);
        _block.Clear();
    }
}
