using System.Collections.Immutable;
using NUnit.Framework;
using ScenarioRunner.Machines.Tls.Registry;

namespace ScenarioRunner.Machines.Tests.Tls.Registry;

public sealed class ExtensionTests
{
    /// <summary>RFC 8446 §4.2, as it stands there.</summary>
    private static readonly ImmutableArray<(string Name, string Messages)> s_table =
    [
        ("server_name [RFC6066]", "CH, EE"),
        ("max_fragment_length [RFC6066]", "CH, EE"),
        ("status_request [RFC6066]", "CH, CR, CT"),
        ("supported_groups [RFC7919]", "CH, EE"),
        ("signature_algorithms (RFC 8446)", "CH, CR"),
        ("use_srtp [RFC5764]", "CH, EE"),
        ("heartbeat [RFC6520]", "CH, EE"),
        ("application_layer_protocol_negotiation [RFC7301]", "CH, EE"),
        ("signed_certificate_timestamp [RFC6962]", "CH, CR, CT"),
        ("client_certificate_type [RFC7250]", "CH, EE"),
        ("server_certificate_type [RFC7250]", "CH, EE"),
        ("padding [RFC7685]", "CH"),
        ("key_share (RFC 8446)", "CH, SH, HRR"),
        ("pre_shared_key (RFC 8446)", "CH, SH"),
        ("psk_key_exchange_modes (RFC 8446)", "CH"),
        ("early_data (RFC 8446)", "CH, EE, NST"),
        ("cookie (RFC 8446)", "CH, HRR"),
        ("supported_versions (RFC 8446)", "CH, SH, HRR"),
        ("certificate_authorities (RFC 8446)", "CH, CR"),
        ("oid_filters (RFC 8446)", "CR"),
        ("post_handshake_auth (RFC 8446)", "CH"),
        ("signature_algorithms_cert (RFC 8446)", "CH, CR"),
    ];

    [Test]
    public void The_table_of_the_test_is_the_RFCs()
    {
        string part = TestSources.Between(TestSources.Rfc(8446), "| Extension                                        |", "When multiple extensions of different types are present");
        IEnumerable<(string, string)> rows = part.Split('\n').Skip(1).Select(line => line.Split('|')).Where(cells => cells.Length == 4 && cells[1].Trim().Length > 0).Select(cells => (cells[1].Trim(), cells[2].Trim()));
        Assert.That(rows, Is.EqualTo(s_table));
    }

    [TestCaseSource(nameof(Rows))]
    public void An_extension_stands_in_the_messages_of_RFC_8446(string name, string messages)
    {
        ExtensionPlaces places = messages.Split(", ").Aggregate(ExtensionPlaces.None, (sum, word) => sum | PlaceOf(word));
        // RFC 9261 adds the one message that RFC 8446 lacks.
        if (name == "server_name")
            places |= ExtensionPlaces.CertificateRequest;
        Assert.That(Extensions.All.Named(name)?.Places, Is.EqualTo(places));
    }

    [TestCase("delegated_credential", "CH, CT, CR")]
    [TestCase("ticket_request", "CH, EE")]
    [TestCase("compress_certificate", "CH, CR")]
    [TestCase("record_size_limit", "CH, EE")]
    [TestCase("quic_transport_parameters", "CH, EE")]
    [TestCase("encrypted_client_hello", "CH, HRR, EE")]
    public void An_extension_of_a_later_RFC_stands_in_the_messages_of_that_RFC(string name, string messages) =>
        Assert.That(Extensions.All.Named(name)?.Places, Is.EqualTo(messages.Split(", ").Aggregate(ExtensionPlaces.None, (sum, word) => sum | PlaceOf(word))));

    [TestCase("extended_master_secret")]
    [TestCase("encrypt_then_mac")]
    [TestCase("session_ticket")]
    [TestCase("ec_point_formats")]
    [TestCase("renegotiation_info")]
    [TestCase("next_protocol_negotiation")]
    public void An_extension_of_older_versions_is_offered_in_a_ClientHello_and_stands_in_no_other_message_of_TLS_1_3(string name)
    {
        Extension extension = Extensions.All.Named(name)!;
        Assert.That(Enum.GetValues<ExtensionPlaces>().Where(place => place != ExtensionPlaces.None && extension.MayStandIn(place)), Is.EqualTo((ExtensionPlaces[])[ExtensionPlaces.ClientHello]));
    }

    [Test]
    public void Oid_filters_stand_in_no_ClientHello() => Assert.That(Extensions.All.Named("oid_filters")!.MayStandIn(ExtensionPlaces.ClientHello), Is.False);

    [TestCase("server_name", true)]
    [TestCase("session_ticket", true)]
    [TestCase("extended_master_secret", true)]
    [TestCase("renegotiation_info", true)]
    [TestCase("application_layer_protocol_negotiation", true)]
    [TestCase("supported_groups", false)]
    [TestCase("signature_algorithms", false)]
    [TestCase("key_share", false)]
    [TestCase("supported_versions", false)]
    [TestCase("padding", false)]
    [TestCase("post_handshake_auth", false)]
    public void A_ServerHello_of_TLS_1_2_answers_some_extensions_and_not_others(string name, bool answered) =>
        Assert.That(Extensions.All.Named(name)!.IsAnsweredInTls12, Is.EqualTo(answered));

    [TestCase("cookie", ExtensionPlaces.HelloRetryRequest, false)]
    [TestCase("key_share", ExtensionPlaces.HelloRetryRequest, true)]
    [TestCase("early_data", ExtensionPlaces.EncryptedExtensions, true)]
    [TestCase("early_data", ExtensionPlaces.NewSessionTicket, false)]
    [TestCase("status_request", ExtensionPlaces.Certificate, true)]
    [TestCase("signature_algorithms", ExtensionPlaces.CertificateRequest, false)]
    public void Only_an_answer_must_have_been_asked_for(string name, ExtensionPlaces message, bool answer) =>
        Assert.That(Extensions.All.Named(name)!.IsAnswerIn(message), Is.EqualTo(answer));

    [Test]
    public void Only_renegotiation_info_answers_without_having_been_asked_for() =>
        Assert.That(Extensions.All.Where(extension => extension.MayAnswerUnasked).Select(extension => extension.Name), Is.EqualTo((string[])["renegotiation_info"]));

    [TestCase("sni", "server_name")]
    [TestCase("groups", "supported_groups")]
    [TestCase("key-share", "key_share")]
    [TestCase("sigalgs", "signature_algorithms")]
    [TestCase("alpn", "application_layer_protocol_negotiation")]
    [TestCase("ticket", "session_ticket")]
    [TestCase("psk", "pre_shared_key")]
    [TestCase("psk-modes", "psk_key_exchange_modes")]
    [TestCase("early-data", "early_data")]
    [TestCase("cookie", "cookie")]
    [TestCase("ems", "extended_master_secret")]
    [TestCase("etm", "encrypt_then_mac")]
    [TestCase("reneg-info", "renegotiation_info")]
    [TestCase("status-request", "status_request")]
    [TestCase("post-handshake-auth", "post_handshake_auth")]
    [TestCase("compress-cert", "compress_certificate")]
    [TestCase("heartbeat", "heartbeat")]
    [TestCase("npn", "next_protocol_negotiation")]
    [TestCase("record-size-limit", "record_size_limit")]
    [TestCase("versions", "supported_versions")]
    public void A_scenarios_short_name_stands_for_the_registrys(string written, string name) => Assert.That(Extensions.All.Named(written)?.Name, Is.EqualTo(name));

    [TestCase(ExtensionCode.ServerName, "server_name")]
    [TestCase(ExtensionCode.StatusRequest, "status_request")]
    [TestCase(ExtensionCode.SupportedGroups, "supported_groups")]
    [TestCase(ExtensionCode.SignatureAlgorithms, "signature_algorithms")]
    [TestCase(ExtensionCode.Heartbeat, "heartbeat")]
    [TestCase(ExtensionCode.ApplicationLayerProtocolNegotiation, "application_layer_protocol_negotiation")]
    [TestCase(ExtensionCode.EncryptThenMac, "encrypt_then_mac")]
    [TestCase(ExtensionCode.ExtendedMasterSecret, "extended_master_secret")]
    [TestCase(ExtensionCode.CompressCertificate, "compress_certificate")]
    [TestCase(ExtensionCode.RecordSizeLimit, "record_size_limit")]
    [TestCase(ExtensionCode.SessionTicket, "session_ticket")]
    [TestCase(ExtensionCode.PreSharedKey, "pre_shared_key")]
    [TestCase(ExtensionCode.EarlyData, "early_data")]
    [TestCase(ExtensionCode.SupportedVersions, "supported_versions")]
    [TestCase(ExtensionCode.Cookie, "cookie")]
    [TestCase(ExtensionCode.PskKeyExchangeModes, "psk_key_exchange_modes")]
    [TestCase(ExtensionCode.PostHandshakeAuth, "post_handshake_auth")]
    [TestCase(ExtensionCode.SignatureAlgorithmsCert, "signature_algorithms_cert")]
    [TestCase(ExtensionCode.KeyShare, "key_share")]
    [TestCase(ExtensionCode.QuicTransportParameters, "quic_transport_parameters")]
    [TestCase(ExtensionCode.NextProtocolNegotiation, "next_protocol_negotiation")]
    [TestCase(ExtensionCode.RenegotiationInfo, "renegotiation_info")]
    public void A_number_that_rules_use_is_the_extensions(int code, string name) => Assert.That(Extensions.All.NameOf(code), Is.EqualTo(name));

    [Test]
    public void The_extension_numbers_of_RFC_8446_are_the_tables()
    {
        string part = TestSources.Between(TestSources.Rfc(8446), "4.2.  Extensions\n\n   A number of TLS messages", "} ExtensionType;");
        (string Name, int Code)[] types = [.. EnumText.Members(part)];
        Assert.That(types, Has.Length.EqualTo(22));
        Assert.That(types.Select(type => Extensions.All.NameOf(type.Code)), Is.EqualTo(types.Select(type => type.Name)));
    }

    private static IEnumerable<object[]> Rows => s_table.Select(row => (object[])[row.Name.Split(' ')[0], row.Messages]);

    private static ExtensionPlaces PlaceOf(string word) => word switch
    {
        "CH" => ExtensionPlaces.ClientHello,
        "SH" => ExtensionPlaces.ServerHello,
        "HRR" => ExtensionPlaces.HelloRetryRequest,
        "EE" => ExtensionPlaces.EncryptedExtensions,
        "CT" => ExtensionPlaces.Certificate,
        "CR" => ExtensionPlaces.CertificateRequest,
        "NST" => ExtensionPlaces.NewSessionTicket,
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "no message"),
    };
}
