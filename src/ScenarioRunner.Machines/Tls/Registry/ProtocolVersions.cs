namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>The versions of SSL, TLS and DTLS.</summary>
public static class ProtocolVersions
{
    public static CodeTable<ProtocolVersion> All { get; } = new(4,
    [
        new(0x0002, "SSL 2.0", null, "RFC 6176"),
        new(0x0300, "SSL 3.0", null, "RFC 6101"),
        new(0x0301, "TLS 1.0", "1.0", "RFC 2246"),
        new(0x0302, "TLS 1.1", "1.1", "RFC 4346"),
        new(0x0303, "TLS 1.2", "1.2", "RFC 5246"),
        new(0x0304, "TLS 1.3", "1.3", "RFC 8446"),
        new(0xFEFC, "DTLS 1.3", null, "RFC 9147", IsDtls: true),
        new(0xFEFD, "DTLS 1.2", null, "RFC 6347", IsDtls: true),
        new(0xFEFF, "DTLS 1.0", null, "RFC 4347", IsDtls: true),
    ]);
}
