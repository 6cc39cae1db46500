using NUnit.Framework;
using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Machines.Tests.Tls.Dialect;

public sealed class ReadingTests
{
    [TestCase("ClientHello ciphers=[TLS_RSA_WITH_AES_128_CBC_SHA]", "ciphers", 0x002F)]
    [TestCase("ClientHello ciphers=[RSA_WITH_AES_128_CBC_SHA]", "ciphers", 0x002F)]
    [TestCase("ClientHello ciphers=[ECDHE-RSA-AES128-GCM-SHA256]", "ciphers", 0xC02F)]
    [TestCase("ClientHello ciphers=[0x1301, 0xabcd]", "ciphers", 0x1301, 0xABCD)]
    [TestCase("ClientHello ciphers=TLS_AES_128_GCM_SHA256", "ciphers", 0x1301)]
    [TestCase("ClientHello groups=[x25519, P-256, ffdhe2048, 0x11ec]", "groups", 29, 23, 256, 0x11EC)]
    [TestCase("ClientHello supported_groups=[X25519]", "groups", 29)]
    [TestCase("ClientHello key-share=[x25519]", "key_share", 29)]
    [TestCase("ClientHello key_share=[]", "key_share")]
    [TestCase("ClientHello sigalgs=[rsa_pss_rsae_sha256, 0x0401]", "sigalgs", 0x0804, 0x0401)]
    [TestCase("ClientHello versions=[1.3, tls1.2, 0x0300]", "versions", 0x0304, 0x0303, 0x0300)]
    [TestCase("ClientHello psk-modes=[psk_ke, psk_dhe_ke]", "psk_modes", 0, 1)]
    [TestCase("ClientHello compression=[null, DEFLATE]", "compression", 0, 1)]
    [TestCase("ClientHello compress-cert=[zlib, brotli]", "compress_cert", 1, 2)]
    [TestCase("ClientHello scsv=reneg", "scsv", 0x00FF)]
    [TestCase("ClientHello scsv=[fallback, reneg]", "scsv", 0x5600, 0x00FF)]
    [TestCase("ClientHello ext=[server_name, sni, 0x0017, 65281]", "ext", 0, 0, 23, 65281)]
    [TestCase("ClientHello use_srtp padding token_binding=no", "extras", 14, 21, ~24)]
    [TestCase("ServerHello psk-modes", "extras", 45)]
    [TestCase("CertificateRequest sigalgs=[ed25519]", "sigalgs", 0x0807)]
    [TestCase("CompressedCertificate compress-cert=[zlib]", "compress_cert", 1)]
    [TestCase("CompressedCertificate algorithm=brotli", "compress_cert", 2)]
    [TestCase("ClientHello ec_point_formats=[uncompressed, 2]", "ec_point_formats", 0, 2)]
    public void A_list_is_its_numbers_in_the_order_of_the_text(string message, string field, params int[] numbers)
    {
        Assert.That(Handshake.List(message, field), Is.EqualTo(numbers));
        Assert.That(Handshake.Number(message, field), Is.EqualTo(numbers.Length));
    }

    [TestCase("ClientHello version=1.0", "version", 0x0301)]
    [TestCase("ServerHello selected-version=1.3", "selected_version", 0x0304)]
    [TestCase("ServerHello supported_versions=0x0304", "selected_version", 0x0304)]
    [TestCase("ServerHello cipher=AES128-SHA", "cipher", 0x002F)]
    [TestCase("ServerHello group=x25519", "group", 29)]
    [TestCase("ServerHello key-share=x25519", "group", 29)]
    [TestCase("HelloRetryRequest key_share=secp384r1", "group", 24)]
    [TestCase("ServerHello psk=2", "psk_index", 2)]
    [TestCase("ServerHello psk", "psk_index", 0)]
    [TestCase("ServerHello psk=no", "psk_index", -1)]
    [TestCase("ServerHello downgrade=1.1", "downgrade", 0x0302)]
    [TestCase("ServerHello ems", "ems", 1)]
    [TestCase("ServerHello extended_master_secret=no", "ems", 0)]
    [TestCase("ClientHello early-data", "early_data", 1)]
    [TestCase("ClientHello record-size-limit=16385", "record_size_limit", 16385)]
    [TestCase("ClientHello heartbeat=peer_not_allowed_to_send", "heartbeat", 2)]
    [TestCase("EncryptedExtensions early_data=yes", "early_data", 1)]
    [TestCase("Certificate empty", "empty", 1)]
    [TestCase("Certificate empty=no", "empty", 0)]
    [TestCase("Certificate status", "status", 1)]
    [TestCase("Certificate status_request", "status", 1)]
    [TestCase("CertificateVerify sigalg=ecdsa_secp256r1_sha256", "sigalg", 0x0403)]
    [TestCase("ServerKeyExchange group=secp256r1", "group", 23)]
    [TestCase("ClientKeyExchange kex=ecdhe-psk", "kex", 12)]
    [TestCase("ClientKeyExchange kex=rsa", "kex", 2)]
    [TestCase("NewSessionTicket lifetime=604801", "lifetime", 604801)]
    [TestCase("NewSessionTicket early-data=16384", "max_early", 16384)]
    [TestCase("KeyUpdate requested", "requested", 1)]
    [TestCase("KeyUpdate not-requested", "requested", 0)]
    [TestCase("KeyUpdate 2", "requested", 2)]
    [TestCase("KeyUpdate requested=update_not_requested", "requested", 0)]
    [TestCase("Certificate fragment=1:2", "fragment", 0x10002)]
    [TestCase("Finished coalesced", "coalesced", 1)]
    [TestCase("Heartbeat request payload-len=16384", "payload_len", 16384)]
    [TestCase("Heartbeat request", "request", 1)]
    [TestCase("Heartbeat response", "request", 2)]
    [TestCase("ChangeCipherSpec body=2", "body", 2)]
    [TestCase("ApplicationData 100", "len", 100)]
    [TestCase("ApplicationData \"hello\"", "len", 5)]
    [TestCase("ApplicationData 7 \"hello\"", "len", 7)]
    [TestCase("Handshake 99", "type", 99)]
    [TestCase("Record application_data len=5", "type", 23)]
    [TestCase("Record 0x63 len=5", "type", 0x63)]
    [TestCase("Finished epoch=protected", "epoch", 4)]
    [TestCase("Finished bad=verify", "bad", 2)]
    [TestCase("Finished fragments=3 trailing=4 record-version=1.0", "record_version", 0x0301)]
    [TestCase("Alert fatal handshake_failure", "description", 40)]
    [TestCase("Alert fatal handshake_failure", "level", 2)]
    [TestCase("Alert handshake_failure", "description", 40)]
    [TestCase("Alert 40", "description", 40)]
    [TestCase("Alert 2", "level", 2)]
    [TestCase("Alert warning 90", "description", 90)]
    [TestCase("close_notify", "level", 1)]
    public void A_value_is_the_number_of_its_name(string message, string field, int number)
    {
        Assert.That(Handshake.Number(message, field), Is.EqualTo(number));
        Assert.That(Handshake.Wrote(message, field));
    }

    [TestCase("Alert", "level")]
    [TestCase("Alert fatal", "description")]
    [TestCase("Alert fatal ?", "description")]
    [TestCase("Alert ? handshake_failure", "level")]
    [TestCase("Alert handshake_failure", "level")]
    [TestCase("ServerHello cipher=?", "cipher")]
    [TestCase("ClientHello alpn=?", "alpn")]
    [TestCase("KeyUpdate", "requested")]
    public void What_is_not_written_is_open(string message, string field) => Assert.That(Handshake.Wrote(message, field), Is.False);

    [Test]
    public void An_alert_of_close_notify_may_be_written_by_that_name_alone()
    {
        Packet alone = Handshake.Read("close_notify"), whole = Handshake.Read("Alert warning close_notify");
        Assert.That(alone.Fields, Is.EqualTo(whole.Fields));
        Assert.That(alone.Written, Is.EqualTo(whole.Written));
        Assert.That(Handshake.Show("close_notify"), Is.EqualTo("Alert warning close_notify"));
    }

    [TestCase("sni")]
    [TestCase("ticket")]
    [TestCase("cookie")]
    [TestCase("reneg-info")]
    public void A_text_is_told_apart_from_its_absence_and_from_one_without_content(string attribute)
    {
        string field = attribute.Replace('-', '_');
        Assert.That(Handshake.Number($"ClientHello {attribute}=no", field), Is.Zero);
        Assert.That(Handshake.Number($"ClientHello {attribute}", field), Is.EqualTo(1));
        Assert.That(Handshake.Number($"ClientHello {attribute}=empty", field), Is.EqualTo(2));
        Assert.That(Handshake.Number($"ClientHello {attribute}=\"\"", field), Is.EqualTo(2));
        long some = Handshake.Number($"ClientHello {attribute}=some", field);
        Assert.That(some, Is.GreaterThan(0xFFFF));
        Assert.That(Handshake.Number($"ClientHello {attribute}=\"some\"", field), Is.EqualTo(some));
        Assert.That(Handshake.Number($"ClientHello {attribute}=other", field), Is.Not.EqualTo(some));
    }

    [Test]
    public void A_hello_may_name_several_servers()
    {
        long[]? names = Handshake.List("ClientHello sni=[a.example, b.example]", "sni");
        Assert.That(names, Is.EqualTo(new[] { Handshake.Number("ClientHello sni=a.example", "sni"), Handshake.Number("ClientHello sni=b.example", "sni") }));
        Assert.That(Handshake.Number("ClientHello sni=[a.example]", "sni"), Is.EqualTo(names![0]));
        Assert.That(Handshake.Number("ClientHello sni=[a.example, b.example]", "sni"), Is.GreaterThan(0xFFFF).And.Not.EqualTo(names[0]));
        Assert.That(Handshake.Show("ClientHello sni=[\"a\", b.example]"), Is.EqualTo("ClientHello sni=[a, b.example]"));
        Assert.That(Handshake.Fault("ClientHello sni=[a, [b]]"), Does.StartWith("sni is a name"));
    }

    [Test]
    public void An_empty_session_id_or_context_is_none()
    {
        Assert.That(Handshake.Number("ClientHello session-id=empty", "session_id"), Is.Zero);
        Assert.That(Handshake.Number("Certificate context=\"\"", "context"), Is.Zero);
    }

    [Test]
    public void Bytes_are_the_same_in_either_case() =>
        Assert.That(Handshake.Number("ClientHello cookie=0xABCDEF0123456789ABCDEF", "cookie"), Is.EqualTo(Handshake.Number("ClientHello cookie=0xabcdef0123456789abcdef", "cookie")));

    [Test]
    public void The_number_of_a_text_never_changes() =>
        Assert.That(Handshake.Number("ClientHello sni=example.com", "sni"), Is.EqualTo(Handshake.Number("EncryptedExtensions sni=\"example.com\"", "sni")).And.EqualTo(FnvOf("example.com")));

    // FNV-1a as its authors give it, folded into 61 bits below a marker.
    private static long FnvOf(string text)
    {
        ulong hash = 0xcbf29ce484222325;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 0x100000001b3);
        return (long)(hash % (1UL << 61)) + (1L << 61);
    }

    [Test]
    public void A_list_that_is_not_there_is_no_empty_list()
    {
        Assert.That(Handshake.List("ClientHello alpn=no", "alpn"), Is.Null);
        Assert.That(Handshake.Wrote("ClientHello alpn=no", "alpn"));
        Assert.That(Handshake.List("ClientHello alpn=[]", "alpn"), Is.Empty);
        Assert.That(Handshake.List("ServerHello alpn=h2", "alpn"), Is.EqualTo(Handshake.List("ServerHello alpn=[h2]", "alpn")));
    }

    [Test]
    public void Reserved_values_are_written_by_one_word_and_told_apart_in_a_list()
    {
        Assert.That(Handshake.List("ClientHello ciphers=[grease, TLS_AES_128_GCM_SHA256, GREASE]", "ciphers"), Is.EqualTo(new[] { 0x0A0A, 0x1301, 0x1A1A }));
        Assert.That(Handshake.List("ClientHello psk-modes=[grease]", "psk_modes"), Is.EqualTo(new[] { 0x0B }));
        Assert.That(Handshake.List("ClientHello alpn=[grease, h2]", "alpn")![0], Is.EqualTo(0x0A0A));
        Assert.That(Handshake.Number("ServerHello cipher=grease", "cipher"), Is.EqualTo(0x0A0A));
    }

    [TestCase("clienthello", "ClientHello")]
    [TestCase("CCS", "ChangeCipherSpec")]
    [TestCase("cke", "ClientKeyExchange")]
    [TestCase("SKE", "ServerKeyExchange")]
    [TestCase("SHD", "ServerHelloDone")]
    [TestCase("EE", "EncryptedExtensions")]
    [TestCase("NST", "NewSessionTicket")]
    [TestCase("EOED", "EndOfEarlyData")]
    [TestCase("HRR", "HelloRetryRequest")]
    [TestCase("Close_Notify", "close_notify")]
    [TestCase("SYN", null)]
    [TestCase("handshake_failure", null)]
    public void A_message_is_known_in_any_case_and_by_its_abbreviation(string written, string? name) =>
        Assert.That(Handshake.Dialect.Vocabulary.MessageName(written), Is.EqualTo(name));

    [Test]
    public void A_message_that_a_scenario_left_out_is_read_by_its_name() =>
        Assert.That(Handshake.Show(Handshake.Dialect.Read("ServerHelloDone", 0)), Is.EqualTo("ServerHelloDone"));
}
