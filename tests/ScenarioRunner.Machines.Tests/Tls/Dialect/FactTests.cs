using NUnit.Framework;
using ScenarioRunner.Machines.Tls.Registry;

namespace ScenarioRunner.Machines.Tests.Tls.Dialect;

/// <summary>Facts that expressions ask for, as the RFCs give them.</summary>
public sealed class FactTests
{
    private static long Call(string function, params object[] arguments) => new Handshake().Call(function, arguments);

    [TestCase(0x002F, "Rsa", 0x0301, 0x0303, "suite_cbc")] // TLS_RSA_WITH_AES_128_CBC_SHA
    [TestCase(0x0005, "Rsa", 0x0301, 0x0303, "suite_rc4")] // TLS_RSA_WITH_RC4_128_SHA
    [TestCase(0x0002, "Rsa", 0x0301, 0x0303, "suite_null")] // TLS_RSA_WITH_NULL_SHA
    [TestCase(0xC02F, "Ecdhe", 0x0303, 0x0303, "suite_aead")] // TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
    [TestCase(0x1301, "Tls13", 0x0304, 0x0304, "suite_aead")] // TLS_AES_128_GCM_SHA256
    [TestCase(0x008C, "Psk", 0x0301, 0x0303, "suite_cbc")] // TLS_PSK_WITH_AES_128_CBC_SHA
    public void A_suite_has_its_key_exchange_versions_and_kind(int suite, string exchange, int least, int most, string kind)
    {
        Assert.That(Call("suite_known", suite), Is.EqualTo(1));
        Assert.That(Call("suite_kex", suite), Is.EqualTo(1L << (int)Enum.Parse<KeyExchange>(exchange)));
        Assert.That((Call("suite_min", suite), Call("suite_max", suite)), Is.EqualTo((least, most)));
        foreach (string other in new[] { "suite_cbc", "suite_rc4", "suite_null", "suite_aead" })
            Assert.That(Call(other, suite), Is.EqualTo(other == kind ? 1 : 0), other);
    }

    [Test]
    public void Further_facts_of_suites()
    {
        Assert.That(Call("suite_export", 0x0003), Is.EqualTo(1), "TLS_RSA_EXPORT_WITH_RC4_40_MD5");
        Assert.That(Call("suite_export", 0x002F), Is.Zero);
        Assert.That(Call("suite_scsv", 0x00FF), Is.EqualTo(1));
        Assert.That(Call("suite_scsv", 0x5600), Is.EqualTo(1));
        Assert.That(Call("suite_scsv", 0x1301), Is.Zero);
        Assert.That(Call("suite_kex", 0x00FF) + Call("suite_kex", 0x0000), Is.Zero, "nothing that is negotiated");
        Assert.That(Call("suite_hash", 0x1301), Is.Not.EqualTo(Call("suite_hash", 0x1302)));
        Assert.That(Call("suite_hash", 0x1301), Is.EqualTo(Call("suite_hash", 0x1303)));
        Assert.That(Call("suite_auth", 0xC02B), Is.EqualTo((int)Authentication.Ecdsa));
        Assert.That(Call("suite_known", 0x0A0A), Is.Zero);
        foreach (string function in new[] { "suite_known", "suite_kex", "suite_min", "suite_max", "suite_aead", "suite_auth", "suite_scsv", "group_known", "sig_known", "ext_known", "grease", "alert_always_fatal" })
            foreach (long number in new[] { -1, long.MinValue, long.MaxValue, 0x1_0000_1301 })
                Assert.That(Call(function, number), Is.Zero, function);
    }

    [Test]
    public void Facts_of_groups_signatures_alerts_and_extensions()
    {
        Assert.That((Call("group_known", 29), Call("group_tls13", 29), Call("group_ff", 29)), Is.EqualTo((1, 1, 0)));
        Assert.That((Call("group_tls13", 22), Call("group_tls12", 22)), Is.EqualTo((0, 1)), "secp256k1");
        Assert.That((Call("group_ff", 256), Call("group_tls13", 256)), Is.EqualTo((1, 1)), "ffdhe2048");
        Assert.That((Call("sig_tls13", 0x0804), Call("sig_tls13", 0x0401), Call("sig_tls13", 0x0203)), Is.EqualTo((1, 0, 0)));
        Assert.That((Call("sig_tls13", 0x0420), Call("sig_tls13_server", 0x0420)), Is.EqualTo((1, 0)), "rsa_pkcs1_sha256_legacy is for clients");
        Assert.That(Call("sig_key", 0x0403), Is.EqualTo((int)SignatureKey.Ecdsa));
        Assert.That(Call("sig_key", 0xFFFF), Is.EqualTo(-1));
        Assert.That((Call("sig_fits", 0x0401, 0xC02F), Call("sig_fits", 0x0403, 0xC02F)), Is.EqualTo((1, 0)), "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256");
        Assert.That((Call("alert_known", 40, 0x0303), Call("alert_known", 100, 0x0304), Call("alert_known", 116, 0x0303), Call("alert_known", 200, 0x0303)), Is.EqualTo((1, 0, 0, 0)));
        Assert.That((Call("alert_always_fatal", 10), Call("alert_always_fatal", 0), Call("alert_always_fatal", 42)), Is.EqualTo((1, 0, 0)));
        Assert.That((Call("ext_known", 51), Call("ext_known", 0xFEED)), Is.EqualTo((1, 0)));
        Assert.That((Call("ext_answer_12", 16), Call("ext_answer_12", 51), Call("ext_answer_12", 10)), Is.EqualTo((1, 0, 0)));
        Assert.That((Call("grease", 0x0A0A), Call("grease", 0xFAFA), Call("grease", 0x0A1A), Call("grease", 0x1301)), Is.EqualTo((1, 1, 0, 0)));
    }

    // RFC 5246 §7.4.2 and §7.4.3, RFC 4279 §2 to §4, RFC 5489 §2, RFC 8422 §2 and §5.4.
    [TestCase("kex_cert", "Rsa Dh Dhe Ecdh Ecdhe RsaPsk Gost Srp")]
    [TestCase("kex_no_cert", "DhAnon EcdhAnon Psk DhePsk EcdhePsk Krb5 Eccpwd Srp")]
    [TestCase("kex_ske_must", "Dhe DhAnon Ecdhe EcdhAnon DhePsk EcdhePsk Srp Eccpwd")]
    [TestCase("kex_ske_may", "Psk RsaPsk")]
    [TestCase("kex_ske_never", "Rsa Dh Ecdh Krb5 Gost")]
    [TestCase("kex_anon", "DhAnon EcdhAnon")]
    [TestCase("kex_dhe", "Dhe Ecdhe DhAnon EcdhAnon DhePsk EcdhePsk")]
    [TestCase("kex_psk", "Psk RsaPsk DhePsk EcdhePsk")]
    [TestCase("kex_ecc", "Ecdh Ecdhe EcdhAnon EcdhePsk")]
    [TestCase("kex_rsa", "Rsa")]
    [TestCase("kex_static_dh", "Dh Ecdh")]
    [TestCase("kex_all", "Rsa Dh Dhe DhAnon Ecdh Ecdhe EcdhAnon Psk RsaPsk DhePsk EcdhePsk Srp Krb5 Eccpwd Gost")]
    public void A_set_has_its_key_exchanges(string function, string exchanges) =>
        Assert.That(Call(function), Is.EqualTo(exchanges.Split(' ').Sum(exchange => 1L << (int)Enum.Parse<KeyExchange>(exchange))));

    [Test]
    public void The_sets_agree_with_every_suite_of_the_registry()
    {
        foreach (CipherSuite suite in CipherSuites.All.Where(suite => suite.CanBeNegotiated && suite.KeyExchange != KeyExchange.Tls13))
        {
            long bit = 1L << (int)suite.KeyExchange;
            Assert.That(Call(suite.HasServerCertificate ? "kex_cert" : "kex_no_cert") & bit, Is.Not.Zero, suite.Name);
            string set = suite.ServerKeyExchange switch { ServerKeyExchangeUse.Always => "kex_ske_must", ServerKeyExchangeUse.Optional => "kex_ske_may", _ => "kex_ske_never" };
            if (!suite.IsExport)
                Assert.That(Call(set) & bit, Is.Not.Zero, suite.Name);
        }
    }

    [TestCase("ClientHello ciphers=[AES128-SHA, ECDHE-RSA-AES128-GCM-SHA256, 0x1301, grease]", "Rsa Ecdhe")]
    [TestCase("ClientHello ciphers=[PSK-AES128-CBC-SHA, TLS_EMPTY_RENEGOTIATION_INFO_SCSV]", "Psk")]
    public void An_offer_leaves_the_key_exchanges_of_its_suites(string hello, string exchanges) =>
        Assert.That(new Handshake().Keep("keep_client_hello", hello).Call("kex_offered"), Is.EqualTo(exchanges.Split(' ').Sum(exchange => 1L << (int)Enum.Parse<KeyExchange>(exchange))));

    [TestCase("ClientHello")]
    [TestCase("ClientHello ciphers=[AES128-SHA, 0xFEFE]")]
    [TestCase("ClientHello ciphers=[0x1301]")]
    public void An_offer_that_tells_nothing_leaves_all(string hello) =>
        Assert.That(new Handshake().Keep("keep_client_hello", hello).Call("kex_offered"), Is.EqualTo(Call("kex_all")));

    [TestCase("ClientKeyExchange kex=rsa", "Rsa")]
    [TestCase("ClientKeyExchange kex=dhe", "Dh Dhe DhAnon")]
    [TestCase("ClientKeyExchange kex=ecdhe", "Ecdh Ecdhe EcdhAnon")]
    [TestCase("ClientKeyExchange kex=dhe-psk", "DhePsk")]
    public void A_key_exchange_message_has_the_form_of_its_kind(string message, string exchanges) =>
        Assert.That(new Handshake().On(message).Call("kex_form"), Is.EqualTo(exchanges.Split(' ').Sum(exchange => 1L << (int)Enum.Parse<KeyExchange>(exchange))));

    [TestCase("ClientHello versions=[grease, 1.1, 1.2, 1.0]", 0x0303)]
    [TestCase("ClientHello versions=[1.1]", 0x0302)]
    [TestCase("ClientHello versions=[0x7F1C]", 0x0303)]
    [TestCase("ClientHello", 0x0303)]
    public void The_best_version_of_an_offer(string hello, int version) =>
        Assert.That(new Handshake().Keep("keep_client_hello", hello).Call("ch_best_version"), Is.EqualTo(version));
}
