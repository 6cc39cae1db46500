using System.Globalization;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.Bodies;

namespace ScenarioRunner.Capture.Tests.Tls;

/// <summary>Writes units as the recorded truth does: c:client_hello s:alert(close_notify).</summary>
internal static class Words
{
    public static string Of(TlsUnit unit) => $"{(unit.FromClient ? 'c' : 's')}:{Name(unit)}";

    private static string Name(TlsUnit unit) => unit switch
    {
        { Kind: TlsUnitKind.Handshake, IsGuessed: true } => "encrypted_handshake",
        { Kind: TlsUnitKind.Handshake, Body: ServerHelloBody { IsHelloRetryRequest: true } } => "hello_retry_request",
        { Kind: TlsUnitKind.Handshake } => Handshake(unit.HandshakeType),
        { Kind: TlsUnitKind.Alert, Body: AlertBody alert } => $"alert({Alert(alert.Description)})",
        { Kind: TlsUnitKind.Alert } => "encrypted_alert",
        { Kind: TlsUnitKind.ChangeCipherSpec } => "change_cipher_spec",
        { Kind: TlsUnitKind.Record, ContentType: RecordTypes.Handshake } => "encrypted_handshake",
        { Kind: TlsUnitKind.SslV2ClientHello } => "sslv2_client_hello",
        _ => "application_data",
    };

    private static string Handshake(int type) => type switch
    {
        0 => "hello_request",
        1 => "client_hello",
        2 => "server_hello",
        4 => "new_session_ticket",
        5 => "end_of_early_data",
        8 => "encrypted_extensions",
        11 => "certificate",
        12 => "server_key_exchange",
        13 => "certificate_request",
        14 => "server_hello_done",
        15 => "certificate_verify",
        16 => "client_key_exchange",
        20 => "finished",
        22 => "certificate_status",
        24 => "key_update",
        _ => string.Create(CultureInfo.InvariantCulture, $"handshake({type})"),
    };

    private static string Alert(byte description) => description switch
    {
        0 => "close_notify",
        20 => "bad_record_mac",
        40 => "handshake_failure",
        42 => "bad_certificate",
        45 => "certificate_expired",
        47 => "illegal_parameter",
        48 => "unknown_ca",
        50 => "decode_error",
        51 => "decrypt_error",
        70 => "protocol_version",
        86 => "inappropriate_fallback",
        100 => "no_renegotiation",
        112 => "unrecognized_name",
        116 => "certificate_required",
        120 => "no_application_protocol",
        _ => string.Create(CultureInfo.InvariantCulture, $"{description}"),
    };
}
