using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.Writing;
using ScenarioRunner.Machines.Tls.Registry;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>Content -> records, protected where their epoch has keys.</summary>
internal sealed class RecordWriter(WriterContext context, Remarks remarks)
{
    private int _fillers;

    /// <param name="isTls13">What is protected is application_data on the outside.</param>
    /// <param name="fragments">Over how many records the content is spread; 0 for as many as it takes.</param>
    /// <param name="isBad">The last octet of the (last) record is wrong.</param>
    public byte[] Write(Side side, int type, int version, byte[] content, int epoch, CipherSuite? suite, bool isTls13, long fragments, bool isBad)
    {
        int limit = side.IsRecordSize && epoch == Side.Plain ? 1 << 14 : side.Limit - (side.IsRecordSize && isTls13 ? 1 : 0);
        int parts = (int)Math.Min(fragments > 0 ? fragments : Math.Max(1, (content.Length + limit - 1) / limit), Math.Max(1, content.Length));
        // A record's length has two octets.
        parts = Math.Max(parts, (content.Length / 0xFF00) + 1);
        OctetWriter records = new();
        int at = 0;
        for (int part = 0; part < parts; part++)
        {
            int length = fragments > 0 ? (content.Length - at + parts - part - 1) / (parts - part) : Math.Min(limit, content.Length - at);
            if (part == parts - 1)
                length = content.Length - at;
            byte[] payload = Payload(side, type, version, content.AsSpan(at, length), epoch, suite);
            if (isBad && part == parts - 1 && payload.Length > 0)
                payload[^1] ^= 1;
            records.U8(epoch != Side.Plain && isTls13 ? RecordTypes.ApplicationData : type).U16(version).Vector16(payload);
            at += length;
        }

        return records.ToArray();
    }

    private byte[] Payload(Side side, int type, int version, ReadOnlySpan<byte> content, int epoch, CipherSuite? suite)
    {
        if (epoch == Side.Plain)
            return content.ToArray();
        if (side.Sealer(epoch) is { } sealer)
            return sealer.Seal((byte)type, (ushort)version, content);
        remarks.Add($"{suite?.Name ?? "the cipher suite"} is not available here: what it encrypts are octets that nothing opens");
        int length = content.Length + (suite is { Kind: CipherKind.Block } ? 20 : 16);
        return context.Octets($"record {_fillers++}", suite is { Kind: CipherKind.Block } ? (length + 15) / 16 * 16 : length);
    }
}
