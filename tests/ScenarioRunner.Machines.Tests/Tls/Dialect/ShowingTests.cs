using NUnit.Framework;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Tls;

namespace ScenarioRunner.Machines.Tests.Tls.Dialect;

public sealed class ShowingTests
{
    [TestCase("ServerHello cipher=AES128-SHA version=1.2", "ServerHello version=0x0303 cipher=TLS_RSA_WITH_AES_128_CBC_SHA")]
    [TestCase("ServerHello key-share=0x001d psk=0", "ServerHello group=x25519 psk=0")]
    [TestCase("ServerHello psk=no", "ServerHello psk=no")]
    [TestCase("ServerHello supported_versions=tls1.3 downgrade=no", "ServerHello selected-version=1.3 downgrade=no")]
    [TestCase("ClientHello versions=[grease, 0x0304, tls1.2, 0x7f1c]", "ClientHello versions=[GREASE, 1.3, 1.2, 0x7F1C]")]
    [TestCase("ClientHello ciphers=[0x1301, 0x1a1a, grease]", "ClientHello ciphers=[TLS_AES_128_GCM_SHA256, 0x1A1A, GREASE]")]
    [TestCase("ClientHello alpn=[h2, \"http/1.1\", \"a b\", grease] psk=[T1]", "ClientHello alpn=[h2, http/1.1, \"a b\", GREASE] psk=[T1]")]
    [TestCase("ClientHello alpn=no psk=[]", "ClientHello alpn=no psk=[]")]
    [TestCase("ClientHello server_name=\"a b\\n\" ticket=offered cookie=0xAB session-id=no", "ClientHello sni=\"a b\\u{A}\" session-id=no ticket=offered cookie=0xAB")]
    [TestCase("ClientHello sni ems=no early_data heartbeat=peer_not_allowed_to_send", "ClientHello early-data ems=no heartbeat=peer_not_allowed_to_send sni")]
    [TestCase("ClientHello use_srtp=no padding", "ClientHello use_srtp=no padding")]
    [TestCase("ClientHello cookie=empty sni=\"no\"", "ClientHello sni=\"no\" cookie=empty")]
    [TestCase("ClientHello sni=?", "ClientHello")]
    [TestCase("Alert", "Alert")]
    [TestCase("Alert fatal ?", "Alert fatal")]
    [TestCase("Alert fatal 200", "Alert fatal 0xC8")]
    [TestCase("Alert 200", "Alert description=0xC8")]
    [TestCase("Alert level=7", "Alert level=0x07")]
    [TestCase("Alert 7 40", "Alert 0x07 handshake_failure")]
    [TestCase("Alert handshake_failure", "Alert handshake_failure")]
    [TestCase("KeyUpdate 2", "KeyUpdate 0x02")]
    [TestCase("Certificate fragment=1:3 coalesced", "Certificate fragment=1:3 coalesced")]
    [TestCase("CompressedCertificate compress-cert=zlib", "CompressedCertificate algorithm=[zlib]")]
    [TestCase("KeyUpdate requested=no", "KeyUpdate not-requested")]
    [TestCase("Heartbeat response len=20 \"pong\"", "Heartbeat response len=20 \"pong\"")]
    [TestCase("Certificate empty=yes context=C1", "Certificate empty context=C1")]
    [TestCase("Certificate chain=[leaf, ca] empty=no", "Certificate chain=[leaf, ca] empty=no")]
    [TestCase("ApplicationData \"GET /\"", "ApplicationData 5 \"GET /\"")]
    [TestCase("Record 0x63 len=5", "Record 0x63 len=5")]
    [TestCase("Handshake 99", "Handshake 99")]
    [TestCase("ClientKeyExchange kex=ECDHE_PSK", "ClientKeyExchange kex=ecdhe_psk")]
    [TestCase("Finished bad=verify epoch=plain", "Finished epoch=plain bad=verify")]
    public void A_message_is_shown_in_canonical_names_and_the_machines_order(string message, string shown) => Assert.That(Handshake.Show(message), Is.EqualTo(shown));

    [Test]
    public void What_the_machine_filled_in_is_shown_too()
    {
        Packet packet = Handshake.Read("ServerHello");
        int cipher = Handshake.Field("cipher");
        packet.Fields[cipher] = 0x1302;
        packet.Filled |= 1UL << cipher;
        Assert.That(Handshake.Show(packet), Is.EqualTo("ServerHello cipher=TLS_AES_256_GCM_SHA384"));
    }

    [Test]
    public void A_text_that_the_machine_filled_in_is_shown_as_the_peer_wrote_it()
    {
        TlsMemory memory = new();
        memory.KeepClientHello(Handshake.Read("ClientHello session-id=\"S 1\""));
        Packet packet = Handshake.Read("ServerHello");
        int field = Handshake.Field("session_id");
        packet.Fields[field] = memory.ClientHello!.Fields[field];
        packet.Filled |= 1UL << field;
        Assert.That(Handshake.Dialect.Show(packet, new Endpoint("s", 0, memory), new Endpoint("c", 0, null)), Is.EqualTo("ServerHello session-id=\"S 1\""));
        Assert.That(Handshake.Show(packet), Is.EqualTo("ServerHello"), "nobody has told what it is");
    }
}
