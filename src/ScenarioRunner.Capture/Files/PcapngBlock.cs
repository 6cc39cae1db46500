namespace ScenarioRunner.Capture.Files;

/// <summary>The block types of pcapng that are read.</summary>
internal static class PcapngBlock
{
    public const uint Section = 0x0a0d0d0a;
    public const uint Interface = 1;
    public const uint OldPacket = 2;
    public const uint SimplePacket = 3;
    public const uint EnhancedPacket = 6;
    public const uint JournalEntry = 9;
    public const uint Secrets = 10;

    /// <summary>The type of secrets that is an SSLKEYLOGFILE.</summary>
    public const uint TlsKeyLog = 0x544c534b;
}
