namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>The handshake message types, with the two of drafts that are in use. HelloRetryRequest is a ServerHello on the wire (RFC 8446 §4.1.3).</summary>
public static class HandshakeTypes
{
    public static CodeTable<HandshakeType> All { get; } = new(2,
    [
        new(0, "hello_request", "HelloRequest", MessageSender.Server, TlsVersion.Ssl30, TlsVersion.Tls12, "RFC 5246"),
        new(1, "client_hello", "ClientHello", MessageSender.Client, TlsVersion.Ssl30, TlsVersion.Tls13, "RFC 5246"),
        new(2, "server_hello", "ServerHello", MessageSender.Server, TlsVersion.Ssl30, TlsVersion.Tls13, "RFC 5246"),
        new(3, "hello_verify_request", null, MessageSender.Server, TlsVersion.Tls10, TlsVersion.Tls12, "RFC 6347", IsDtls: true),
        new(4, "new_session_ticket", "NewSessionTicket", MessageSender.Server, TlsVersion.Tls10, TlsVersion.Tls13, "RFC 5077"),
        new(5, "end_of_early_data", "EndOfEarlyData", MessageSender.Client, TlsVersion.Tls13, TlsVersion.Tls13, "RFC 8446"),
        new(6, "hello_retry_request_RESERVED", null, MessageSender.Server, TlsVersion.Tls13, TlsVersion.Tls13, "RFC 8446"),
        new(8, "encrypted_extensions", "EncryptedExtensions", MessageSender.Server, TlsVersion.Tls13, TlsVersion.Tls13, "RFC 8446"),
        new(9, "request_connection_id", null, MessageSender.Either, TlsVersion.Tls13, TlsVersion.Tls13, "RFC 9147", IsDtls: true),
        new(10, "new_connection_id", null, MessageSender.Either, TlsVersion.Tls13, TlsVersion.Tls13, "RFC 9147", IsDtls: true),
        new(11, "certificate", "Certificate", MessageSender.Either, TlsVersion.Ssl30, TlsVersion.Tls13, "RFC 5246"),
        new(12, "server_key_exchange", "ServerKeyExchange", MessageSender.Server, TlsVersion.Ssl30, TlsVersion.Tls12, "RFC 5246"),
        new(13, "certificate_request", "CertificateRequest", MessageSender.Server, TlsVersion.Ssl30, TlsVersion.Tls13, "RFC 5246"),
        new(14, "server_hello_done", "ServerHelloDone", MessageSender.Server, TlsVersion.Ssl30, TlsVersion.Tls12, "RFC 5246"),
        new(15, "certificate_verify", "CertificateVerify", MessageSender.Either, TlsVersion.Ssl30, TlsVersion.Tls13, "RFC 5246"),
        new(16, "client_key_exchange", "ClientKeyExchange", MessageSender.Client, TlsVersion.Ssl30, TlsVersion.Tls12, "RFC 5246"),
        new(17, "client_certificate_request", null, MessageSender.Client, TlsVersion.Tls13, TlsVersion.Tls13, "RFC 9261"),
        new(20, "finished", "Finished", MessageSender.Either, TlsVersion.Ssl30, TlsVersion.Tls13, "RFC 5246"),
        new(21, "certificate_url", null, MessageSender.Client, TlsVersion.Tls10, TlsVersion.Tls12, "RFC 6066"),
        new(22, "certificate_status", "CertificateStatus", MessageSender.Server, TlsVersion.Tls10, TlsVersion.Tls12, "RFC 6066"),
        new(23, "supplemental_data", "SupplementalData", MessageSender.Either, TlsVersion.Tls10, TlsVersion.Tls12, "RFC 4680"),
        new(24, "key_update", "KeyUpdate", MessageSender.Either, TlsVersion.Tls13, TlsVersion.Tls13, "RFC 8446"),
        new(25, "compressed_certificate", "CompressedCertificate", MessageSender.Either, TlsVersion.Tls13, TlsVersion.Tls13, "RFC 8879"),
        new(26, "ekt_key", null, MessageSender.Server, TlsVersion.Tls10, TlsVersion.Tls13, "RFC 8870", IsDtls: true),
        new(67, "next_protocol", "NextProtocol", MessageSender.Client, TlsVersion.Tls10, TlsVersion.Tls12, "draft-agl-tls-nextprotoneg-04"),
        new(203, "channel_id", "ChannelID", MessageSender.Client, TlsVersion.Tls10, TlsVersion.Tls12, "draft-balfanz-tls-channelid-01"),
        new(254, "message_hash", null, MessageSender.Either, TlsVersion.Tls13, TlsVersion.Tls13, "RFC 8446"),
    ]);
}
