using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Files;

/// <summary>An input that is not read: it has one problem and no frames.</summary>
internal sealed class UnknownFormat : FileFormat
{
    public UnknownFormat(ByteSource source, ProblemList problems)
        : base(source, problems)
    {
        if (source.Failure is var (kind, message))
            Stop(kind, 0, message);
        else
            Stop(CaptureProblemKind.NotACapture, 0, Reason(source.Window));
    }

    public override bool Next(out Frame frame)
    {
        frame = default;
        return false;
    }

    private static string Reason(ReadOnlySpan<byte> start)
    {
        if (start.IsEmpty)
            return "the input is empty";
        if (start.Length < 4)
            return "the input is too short for a capture";
        if (PcapFormat.Begins(start) || PcapngFormat.Begins(start))
            return "the file ends in the middle of its header";
        return BinaryPrimitives.ReadUInt32BigEndian(start) switch
        {
            0x28b52ffd => "the input is compressed with zstd; unpack it first",
            0x04224d18 => "the input is compressed with lz4; unpack it first",
            0xfd377a58 => "the input is compressed with xz; unpack it first",
            0xa1b2cd34 or 0x34cdb2a1 => "the input is a pcap file of a modified form that is not read",
            0x736e6f6f => "the input is a snoop file, which is not read",
            _ => "the input is neither pcap nor pcapng",
        };
    }
}
