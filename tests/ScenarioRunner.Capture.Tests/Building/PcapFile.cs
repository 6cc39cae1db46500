namespace ScenarioRunner.Capture.Tests.Building;

/// <summary>Writes pcap files.</summary>
internal sealed record PcapFile
{
    public bool Big { get; init; }

    public bool Nano { get; init; }

    public int Link { get; init; } = 1;

    public int Snap { get; init; } = 262144;

    public byte[] Of(params IEnumerable<byte[]> frames)
    {
        Octets file = new Octets(Big).Word(Nano ? 0xa1b23c4d : 0xa1b2c3d4).Half(2).Half(4).Word(0).Word(0).Word(Snap).Word(Link);
        int number = 0;
        foreach (byte[] frame in frames)
        {
            int kept = Math.Min(frame.Length, Snap);
            file.Word(1_700_000_000).Word(++number).Word(kept).Word(frame.Length).Bytes(frame.AsSpan(0, kept));
        }

        return file.ToArray();
    }
}
