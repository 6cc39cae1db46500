namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>The record content types (RFC 8446 §5.1, RFC 6520 §3; 25 and 26 are DTLS's).</summary>
public static class ContentTypes
{
    public static CodeTable<CodePoint> All { get; } = new(2,
    [
        new(20, "change_cipher_spec"),
        new(21, "alert"),
        new(22, "handshake"),
        new(23, "application_data"),
        new(24, "heartbeat"),
        new(25, "tls12_cid"),
        new(26, "ack"),
    ]);
}
