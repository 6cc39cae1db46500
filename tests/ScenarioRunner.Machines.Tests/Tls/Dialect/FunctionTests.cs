using NUnit.Framework;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Tls;

namespace ScenarioRunner.Machines.Tests.Tls.Dialect;

public sealed class FunctionTests
{
    private static Handshake Kept(params (string Function, string Message)[] messages)
    {
        Handshake handshake = new();
        foreach ((string function, string message) in messages)
            handshake.Keep(function, message);
        return handshake;
    }

    [Test]
    public void Before_a_hello_is_kept_nothing_is_known_of_it()
    {
        Handshake handshake = new Handshake().On("ServerHello");
        foreach (string message in new[] { "ch", "ch_first", "sh", "retry", "ee", "cr" })
        {
            Assert.That(handshake.Call(message, "alpn"), Is.Zero);
            Assert.That(handshake.Call(message + "_wrote", "alpn"), Is.Zero);
            Assert.That(handshake.Call(message + "_lists", "alpn", 1), Is.Zero);
        }

        Assert.That(handshake.Call("has_ch") + handshake.Call("has_sh") + handshake.Call("has_retry"), Is.Zero);
        Assert.That(handshake.Call("ch_offers_ext", 16), Is.EqualTo(2), "it may have been there");
        Assert.That(handshake.Call("sh_has_ext", 16), Is.EqualTo(2));
    }

    [Test]
    public void Nothing_fails_where_there_is_no_message()
    {
        Handshake handshake = new();
        foreach (string function in new[] { "lists", "listed_twice", "first_of", "last_of", "same_as_first", "subset_of_ch", "at", "has_ext", "ext_allowed", "forbidden_ext", "unasked_ext" })
            Assert.That(() => handshake.Call(function, 1, 1), Throws.Nothing, function);
        foreach (string keep in new[] { "keep_client_hello", "keep_server_hello", "keep_retry", "keep_extensions", "keep_request", "keep_certificate", "keep_session", "keep_ticket", "kex_form" })
            Assert.That(() => handshake.Call(keep), Throws.Nothing, keep);
        Assert.That(handshake.Call("has_ch"), Is.Zero);
    }

    [Test]
    public void A_kept_hello_is_asked_for_what_it_wrote()
    {
        Handshake handshake = Kept(("keep_client_hello", "ClientHello version=1.2 ciphers=[0x1301, 0x1302] alpn=no")).On("ServerHello");
        Assert.That(handshake.Call("has_ch"), Is.EqualTo(1));
        Assert.That(handshake.Call("ch", "version"), Is.EqualTo(0x0303));
        Assert.That(handshake.Call("ch", "ciphers"), Is.EqualTo(2));
        Assert.That(handshake.Call("ch_wrote", "alpn"), Is.EqualTo(1));
        Assert.That(handshake.Call("ch_wrote", "groups"), Is.Zero);
        Assert.That(handshake.Call("ch_lists", "ciphers", 0x1302), Is.EqualTo(1));
        Assert.That(handshake.Call("ch_lists", "ciphers", 0x1303), Is.Zero);
        Assert.That(handshake.Call("ch_at", "ciphers", 1), Is.EqualTo(0x1302));
        Assert.That(handshake.Call("ch_at", "ciphers", 2), Is.EqualTo(-1));
    }

    [Test]
    public void What_is_kept_does_not_change_with_the_packet_it_was_read_into()
    {
        Handshake handshake = Kept(("keep_client_hello", "ClientHello ciphers=[0x1301] version=1.2"));
        Handshake.Dialect.Read(Handshake.Parse("ServerHello version=1.0"), handshake.Frame.Message);
        Assert.That(handshake.Call("ch", "version"), Is.EqualTo(0x0303));
        Assert.That(handshake.Call("ch_lists", "ciphers", 0x1301), Is.EqualTo(1));
    }

    [Test]
    public void After_a_retry_there_are_two_hellos()
    {
        Handshake handshake = Kept(("keep_client_hello", "ClientHello groups=[x25519]"));
        Assert.That(handshake.Call("ch_first_lists", "groups", 29), Is.EqualTo(1), "without a retry it is the same");
        handshake.Keep("keep_retry", "HelloRetryRequest group=secp256r1").Keep("keep_client_hello", "ClientHello groups=[secp256r1]");
        Assert.That(handshake.Call("ch_first_lists", "groups", 29), Is.EqualTo(1));
        Assert.That(handshake.Call("ch_first_lists", "groups", 23), Is.Zero);
        Assert.That(handshake.Call("ch_lists", "groups", 23), Is.EqualTo(1));
        Assert.That(handshake.Call("retry", "group"), Is.EqualTo(23));
        handshake.Keep("keep_client_hello", "ClientHello groups=[secp384r1]");
        Assert.That(handshake.Call("ch_first_lists", "groups", 29), Is.EqualTo(1), "a further hello does not push the first one out");
        handshake.Call("forget_handshake");
        Assert.That(handshake.Call("has_ch") + handshake.Call("has_retry") + handshake.Call("ch_first_lists", "groups", 29), Is.Zero);
    }

    [TestCase("ClientHello groups=[x25519]", "ClientHello groups=[x25519]", true)]
    [TestCase("ClientHello groups=[x25519, x448]", "ClientHello groups=[x448, x25519]", false)]
    [TestCase("ClientHello groups=[x25519]", "ClientHello groups=[x25519, x448]", false)]
    [TestCase("ClientHello groups=[]", "ClientHello groups=no", false)]
    [TestCase("ClientHello groups=[x25519]", "ClientHello", true)]
    [TestCase("ClientHello", "ClientHello groups=[x25519]", true)]
    [TestCase("ClientHello", "ClientHello", true)]
    public void The_second_hello_is_held_against_the_first(string first, string second, bool same)
    {
        Handshake handshake = Kept(("keep_client_hello", first), ("keep_retry", "HelloRetryRequest")).On(second);
        Assert.That(handshake.Call("same_as_first", "groups"), Is.EqualTo(same ? 1 : 0));
    }

    [TestCase("ClientHello groups=[x25519, secp256r1]", "ClientHello key-share=[secp256r1]", true)]
    [TestCase("ClientHello groups=[x25519]", "ClientHello key-share=[x25519, secp256r1]", false)]
    [TestCase("ClientHello groups=no", "ClientHello key-share=[x25519]", false)]
    [TestCase("ClientHello groups=[x25519]", "ClientHello key-share=[]", true)]
    [TestCase("ClientHello", "ClientHello key-share=[x25519]", true)]
    public void A_list_is_held_against_the_offer(string hello, string message, bool fits)
    {
        Handshake handshake = Kept(("keep_client_hello", hello)).On(message);
        Assert.That(handshake.Call("subset_of_ch", "key_share", "groups"), Is.EqualTo(fits ? 1 : 0));
    }

    [Test]
    public void The_list_at_hand_is_asked_for_its_elements()
    {
        Handshake handshake = new Handshake().On("ClientHello key-share=[x25519, secp256r1, x25519] ext=[] groups=[x448]");
        Assert.That(handshake.Call("lists", "key_share", 23), Is.EqualTo(1));
        Assert.That(handshake.Call("lists", "key_share", 24), Is.Zero);
        Assert.That(handshake.Call("listed_twice", "key_share"), Is.EqualTo(1));
        Assert.That(handshake.Call("listed_twice", "groups"), Is.Zero);
        Assert.That(handshake.Call("first_of", "key_share"), Is.EqualTo(29));
        Assert.That(handshake.Call("last_of", "groups"), Is.EqualTo(30));
        Assert.That(handshake.Call("last_of", "ext"), Is.EqualTo(-1));
        Assert.That(handshake.Call("first_of", "ciphers"), Is.EqualTo(-1));
        Assert.That(handshake.Call("at", "key_share", 1), Is.EqualTo(23));
    }

    private const int No = 0;
    private const int Yes = 1;
    private const int Open = 2;

    [TestCase("ClientHello", 16, Open)]
    [TestCase("ClientHello alpn=[h2]", 16, Yes)]
    [TestCase("ClientHello alpn=[]", 16, Yes)]
    [TestCase("ClientHello alpn=no", 16, No)]
    [TestCase("ClientHello alpn=?", 16, Open)]
    [TestCase("ClientHello sni", 0, Yes)]
    [TestCase("ClientHello sni=no", 0, No)]
    [TestCase("ClientHello ticket=empty", 35, Yes)]
    [TestCase("ClientHello ems=no", 23, No)]
    [TestCase("ClientHello heartbeat=peer_not_allowed_to_send", 15, Yes)]
    [TestCase("ClientHello record-size-limit=64", 28, Yes)]
    [TestCase("ClientHello padding", 21, Yes)]
    [TestCase("ClientHello padding=no", 21, No)]
    [TestCase("ClientHello padding", 14, Open)]
    [TestCase("ClientHello ext=[server_name]", 0, Yes)]
    [TestCase("ClientHello ext=[server_name] alpn=[h2]", 16, No)]
    [TestCase("ClientHello ext=[grease]", 0x0A0A, Yes)]
    [TestCase("ServerHello group=x25519", 51, Yes)]
    [TestCase("ServerHello psk=0", 41, Yes)]
    [TestCase("ServerHello psk=no", 41, No)]
    [TestCase("ServerHello selected-version=1.3", 43, Yes)]
    [TestCase("ServerHello groups", 10, Yes)]
    [TestCase("NewSessionTicket early-data=100", 42, Yes)]
    [TestCase("Certificate status", 5, Yes)]
    [TestCase("CompressedCertificate compress-cert=[zlib]", 27, Open)]
    [TestCase("Finished", 16, Open)]
    public void A_message_carries_an_extension_or_not_or_leaves_it_open(string message, int extension, int answer) =>
        Assert.That(new Handshake().On(message).Call("has_ext", extension), Is.EqualTo(answer));

    [Test]
    public void Kept_messages_are_asked_for_their_extensions()
    {
        Handshake handshake = Kept(("keep_client_hello", "ClientHello alpn=[h2]"), ("keep_server_hello", "ServerHello alpn=no"), ("keep_request", "CertificateRequest sigalgs=[ed25519]"));
        Assert.That(handshake.Call("ch_offers_ext", 16), Is.EqualTo(Yes));
        Assert.That(handshake.Call("sh_has_ext", 16), Is.EqualTo(No));
        Assert.That(handshake.Call("cr_has_ext", 13), Is.EqualTo(Yes));
    }

    [TestCase("ServerHello groups", 10)]
    [TestCase("ServerHello alpn=h2", 16)]
    [TestCase("ServerHello ext=[key_share, 0xFEED, cookie]", 44)]
    [TestCase("ServerHello group=x25519 psk=0 selected-version=1.3", -1)]
    [TestCase("EncryptedExtensions alpn=h2 sni groups=[x25519]", -1)]
    [TestCase("EncryptedExtensions ext=[key_share]", 51)]
    [TestCase("HelloRetryRequest cookie=C", -1)]
    [TestCase("HelloRetryRequest psk=0", 41)]
    [TestCase("ClientHello oid_filters", 48)]
    [TestCase("ClientHello ems etm padding", -1)]
    [TestCase("Finished", -1)]
    public void The_table_of_RFC_8446_4_2_tells_where_an_extension_may_stand(string message, int extension)
    {
        Handshake handshake = new Handshake().On(message);
        Assert.That(handshake.Call("forbidden_ext"), Is.EqualTo(extension));
        if (extension >= 0)
            Assert.That(handshake.Call("ext_allowed", extension), Is.Zero);
        Assert.That(handshake.Call("ext_allowed", 0xFEED), Is.EqualTo(1), "what no registry has is not judged");
    }

    [TestCase("ClientHello alpn=no", "EncryptedExtensions alpn=h2", 16)]
    [TestCase("ClientHello", "EncryptedExtensions alpn=h2", -1)]
    [TestCase("ClientHello ext=[supported_versions]", "EncryptedExtensions ext=[server_name]", 0)]
    [TestCase("ClientHello ext=[]", "HelloRetryRequest cookie=C", -1)]
    [TestCase("ClientHello reneg-info=no", "ServerHello reneg-info", -1)]
    [TestCase("ClientHello ext=[]", "CertificateRequest sigalgs=[ed25519]", -1)]
    [TestCase("ClientHello ext=[]", "ServerHello ext=[0xFEED]", 0xFEED)]
    public void An_answer_needs_its_question(string hello, string message, int extension) =>
        Assert.That(Kept(("keep_client_hello", hello)).On(message).Call("unasked_ext"), Is.EqualTo(extension));

    [Test]
    public void Sessions_are_kept_by_the_names_that_the_handshake_gave_them()
    {
        Handshake handshake = Kept(
            ("keep_client_hello", "ClientHello sni=a.example"), ("keep_server_hello", "ServerHello session-id=S1 cipher=0x002F ems=no"), ("keep_ticket", "NewSessionTicket name=T1"));
        handshake.Keep("keep_session", "Finished");
        foreach (string name in new[] { "S1", "T1" })
        {
            long hash = Handshake.Number($"NewSessionTicket name={name}", "name");
            Assert.That(handshake.Call("session_known", hash) + handshake.Call("session_alive", hash), Is.EqualTo(2));
            Assert.That(handshake.Call("session_suite", hash), Is.EqualTo(0x002F));
            Assert.That(handshake.Call("session_ems", hash), Is.Zero);
            Assert.That(handshake.Call("session_sni", hash), Is.EqualTo(Handshake.Number("ClientHello sni=a.example", "sni")));
            handshake.Call("end_session", hash);
            Assert.That(handshake.Call("session_alive", hash), Is.Zero);
            Assert.That(handshake.Call("session_known", hash), Is.EqualTo(1));
        }

        Assert.That(handshake.Call("session_known", Handshake.Number("NewSessionTicket name=T2", "name")), Is.Zero);
    }

    [Test]
    public void A_ticket_of_TLS_1_3_is_a_session_of_its_own()
    {
        Handshake handshake = Kept(("keep_client_hello", "ClientHello"), ("keep_server_hello", "ServerHello cipher=0x1301"), ("keep_session", "NewSessionTicket name=T1"));
        long name = Handshake.Number("NewSessionTicket name=T1", "name");
        Assert.That(handshake.Call("session_suite", name), Is.EqualTo(0x1301));
        Assert.That(handshake.Call("session_sni", name), Is.EqualTo(-1), "the hello does not say");
        handshake.Call("forget_handshake");
        Assert.That(handshake.Call("session_known", name), Is.EqualTo(1));
    }

    [Test]
    public void Memories_are_the_same_when_what_they_hold_is()
    {
        Handshake one = Kept(("keep_client_hello", "ClientHello alpn=[h2]"));
        IMemory copy = one.Memory.Copy();
        Assert.That(one.Memory.SameAs(copy));
        Assert.That(one.Memory.SameAs(Kept(("keep_client_hello", "ClientHello alpn=[h2]")).Memory));
        Assert.That(one.Memory.SameAs(Kept(("keep_client_hello", "ClientHello alpn=[h3]")).Memory), Is.False);
        Assert.That(one.Memory.SameAs(Kept(("keep_client_hello", "ClientHello")).Memory), Is.False);
        Assert.That(one.Memory.SameAs(new TlsMemory()), Is.False);
        one.Keep("keep_server_hello", "ServerHello");
        Assert.That(one.Memory.SameAs(copy), Is.False, "a copy goes its own way");
        Assert.That(((TlsMemory)copy).ServerHello, Is.Null);
        one.Keep("keep_session", "NewSessionTicket name=T1");
        Assert.That(((TlsMemory)copy).Sessions, Is.Empty);
    }

    [Test]
    public void Texts_show_numbers_and_fields_by_name()
    {
        Handshake handshake = Kept(("keep_client_hello", "ClientHello alpn=[h2, http/1.1] sni=a.example")).On("ServerHello cipher=0x1301 ems");
        Assert.That(handshake.Shown("suite_name", 0x1302), Is.EqualTo("TLS_AES_256_GCM_SHA384"));
        Assert.That(handshake.Shown("group_name", 29), Is.EqualTo("x25519"));
        Assert.That(handshake.Shown("sig_name", 0x0804), Is.EqualTo("rsa_pss_rsae_sha256"));
        Assert.That(handshake.Shown("ext_name", 51), Is.EqualTo("key_share"));
        Assert.That(handshake.Shown("version_name", 0x0303), Is.EqualTo("TLS 1.2"));
        Assert.That(handshake.Shown("alert_name", 40), Is.EqualTo("handshake_failure"));
        Assert.That(handshake.Shown("kex_names", handshake.Call("kex_static_dh")), Is.EqualTo("dh, ecdh"));
        Assert.That(handshake.Shown("text_name", handshake.Call("ch", "sni")), Is.EqualTo("a.example"));
        Assert.That(handshake.Shown("shown", "cipher"), Is.EqualTo("TLS_AES_128_GCM_SHA256"));
        Assert.That(handshake.Shown("shown", "ems"), Is.EqualTo("yes"));
        Assert.That(handshake.Shown("shown", "group"), Is.EqualTo("not written"));
        Assert.That(handshake.Shown("ch_shown", "alpn"), Is.EqualTo("[h2, http/1.1]"));
        Assert.That(handshake.Shown("sh_shown", "cipher"), Is.EqualTo("none"));
    }
}
