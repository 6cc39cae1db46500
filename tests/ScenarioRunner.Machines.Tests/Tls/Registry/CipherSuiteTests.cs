using NUnit.Framework;
using ScenarioRunner.Machines.Tls.Registry;
using static ScenarioRunner.Machines.Tls.Registry.ServerKeyExchangeUse;
using static ScenarioRunner.Machines.Tls.Registry.TlsVersion;

namespace ScenarioRunner.Machines.Tests.Tls.Registry;

public sealed class CipherSuiteTests
{
    // RFC 5246 §A.5 and §C, RFC 4346 §A.5, RFC 5469, RFC 4279, RFC 5487, RFC 5489, RFC 8422, RFC 5288, RFC 5289, RFC 7905, RFC 8446 §B.4, RFC 5054, RFC 6655, RFC 8998.
    [TestCase("TLS_RSA_WITH_AES_128_CBC_SHA", 0x002F, KeyExchange.Rsa, Authentication.Rsa, CipherKind.Block, Hash.Sha1, Tls10, Tls12)]
    [TestCase("TLS_RSA_WITH_RC4_128_MD5", 0x0004, KeyExchange.Rsa, Authentication.Rsa, CipherKind.Stream, Hash.Md5, Tls10, Tls12)]
    [TestCase("TLS_RSA_WITH_NULL_SHA256", 0x003B, KeyExchange.Rsa, Authentication.Rsa, CipherKind.Null, Hash.Sha256, Tls12, Tls12)]
    [TestCase("TLS_RSA_WITH_AES_256_CBC_SHA256", 0x003D, KeyExchange.Rsa, Authentication.Rsa, CipherKind.Block, Hash.Sha256, Tls12, Tls12)]
    [TestCase("TLS_DH_DSS_WITH_3DES_EDE_CBC_SHA", 0x000D, KeyExchange.Dh, Authentication.Dss, CipherKind.Block, Hash.Sha1, Tls10, Tls12)]
    [TestCase("TLS_DHE_RSA_WITH_AES_128_CBC_SHA", 0x0033, KeyExchange.Dhe, Authentication.Rsa, CipherKind.Block, Hash.Sha1, Tls10, Tls12)]
    [TestCase("TLS_DH_anon_WITH_AES_128_CBC_SHA", 0x0034, KeyExchange.DhAnon, Authentication.Anonymous, CipherKind.Block, Hash.Sha1, Tls10, Tls12)]
    [TestCase("TLS_RSA_EXPORT_WITH_RC4_40_MD5", 0x0003, KeyExchange.Rsa, Authentication.Rsa, CipherKind.Stream, Hash.Md5, Tls10, Tls10)]
    [TestCase("TLS_KRB5_EXPORT_WITH_DES_CBC_40_SHA", 0x0026, KeyExchange.Krb5, Authentication.Krb5, CipherKind.Block, Hash.Sha1, Tls10, Tls10)]
    [TestCase("TLS_RSA_WITH_DES_CBC_SHA", 0x0009, KeyExchange.Rsa, Authentication.Rsa, CipherKind.Block, Hash.Sha1, Tls10, Tls11)]
    [TestCase("TLS_RSA_WITH_IDEA_CBC_SHA", 0x0007, KeyExchange.Rsa, Authentication.Rsa, CipherKind.Block, Hash.Sha1, Tls10, Tls11)]
    [TestCase("TLS_PSK_WITH_AES_128_CBC_SHA", 0x008C, KeyExchange.Psk, Authentication.Psk, CipherKind.Block, Hash.Sha1, Tls10, Tls12)]
    [TestCase("TLS_DHE_PSK_WITH_3DES_EDE_CBC_SHA", 0x008F, KeyExchange.DhePsk, Authentication.Psk, CipherKind.Block, Hash.Sha1, Tls10, Tls12)]
    [TestCase("TLS_RSA_PSK_WITH_AES_256_CBC_SHA", 0x0095, KeyExchange.RsaPsk, Authentication.Rsa, CipherKind.Block, Hash.Sha1, Tls10, Tls12)]
    [TestCase("TLS_PSK_WITH_AES_128_CBC_SHA256", 0x00AE, KeyExchange.Psk, Authentication.Psk, CipherKind.Block, Hash.Sha256, Tls10, Tls12)]
    [TestCase("TLS_PSK_WITH_AES_128_GCM_SHA256", 0x00A8, KeyExchange.Psk, Authentication.Psk, CipherKind.Aead, Hash.Sha256, Tls12, Tls12)]
    [TestCase("TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA384", 0xC038, KeyExchange.EcdhePsk, Authentication.Psk, CipherKind.Block, Hash.Sha384, Tls10, Tls12)]
    [TestCase("TLS_ECDHE_PSK_WITH_AES_128_CCM_8_SHA256", 0xD003, KeyExchange.EcdhePsk, Authentication.Psk, CipherKind.Aead, Hash.Sha256, Tls12, Tls12)]
    [TestCase("TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA", 0xC004, KeyExchange.Ecdh, Authentication.Ecdsa, CipherKind.Block, Hash.Sha1, Tls10, Tls12)]
    [TestCase("TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384", 0xC028, KeyExchange.Ecdhe, Authentication.Rsa, CipherKind.Block, Hash.Sha384, Tls12, Tls12)]
    [TestCase("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", 0xC02F, KeyExchange.Ecdhe, Authentication.Rsa, CipherKind.Aead, Hash.Sha256, Tls12, Tls12)]
    [TestCase("TLS_ECDH_anon_WITH_NULL_SHA", 0xC015, KeyExchange.EcdhAnon, Authentication.Anonymous, CipherKind.Null, Hash.Sha1, Tls10, Tls12)]
    [TestCase("TLS_RSA_WITH_AES_256_GCM_SHA384", 0x009D, KeyExchange.Rsa, Authentication.Rsa, CipherKind.Aead, Hash.Sha384, Tls12, Tls12)]
    [TestCase("TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256", 0xCCA9, KeyExchange.Ecdhe, Authentication.Ecdsa, CipherKind.Aead, Hash.Sha256, Tls12, Tls12)]
    [TestCase("TLS_RSA_WITH_AES_128_CCM", 0xC09C, KeyExchange.Rsa, Authentication.Rsa, CipherKind.Aead, Hash.Sha256, Tls12, Tls12)]
    [TestCase("TLS_PSK_DHE_WITH_AES_256_CCM_8", 0xC0AB, KeyExchange.DhePsk, Authentication.Psk, CipherKind.Aead, Hash.Sha256, Tls12, Tls12)]
    [TestCase("TLS_SRP_SHA_WITH_AES_128_CBC_SHA", 0xC01D, KeyExchange.Srp, Authentication.Srp, CipherKind.Block, Hash.Sha1, Tls10, Tls12)]
    [TestCase("TLS_SRP_SHA_RSA_WITH_3DES_EDE_CBC_SHA", 0xC01B, KeyExchange.Srp, Authentication.Rsa, CipherKind.Block, Hash.Sha1, Tls10, Tls12)]
    [TestCase("TLS_ECCPWD_WITH_AES_128_GCM_SHA256", 0xC0B0, KeyExchange.Eccpwd, Authentication.Password, CipherKind.Aead, Hash.Sha256, Tls12, Tls13)]
    [TestCase("TLS_GOSTR341112_256_WITH_28147_CNT_IMIT", 0xC102, KeyExchange.Gost, Authentication.Gost, CipherKind.Stream, Hash.Gost341112, Tls12, Tls12)]
    [TestCase("TLS_GOSTR341112_256_WITH_MAGMA_MGM_S", 0xC106, KeyExchange.Tls13, Authentication.Tls13, CipherKind.Aead, Hash.Gost341112, Tls13, Tls13)]
    [TestCase("TLS_AES_256_GCM_SHA384", 0x1302, KeyExchange.Tls13, Authentication.Tls13, CipherKind.Aead, Hash.Sha384, Tls13, Tls13)]
    [TestCase("TLS_AES_128_CCM_8_SHA256", 0x1305, KeyExchange.Tls13, Authentication.Tls13, CipherKind.Aead, Hash.Sha256, Tls13, Tls13)]
    [TestCase("TLS_SM4_GCM_SM3", 0x00C6, KeyExchange.Tls13, Authentication.Tls13, CipherKind.Aead, Hash.Sm3, Tls13, Tls13)]
    [TestCase("TLS_SHA384_SHA384", 0xC0B5, KeyExchange.Tls13, Authentication.Tls13, CipherKind.Null, Hash.Sha384, Tls13, Tls13)]
    public void A_suite_is_what_its_RFC_says(string name, int code, KeyExchange exchange, Authentication authentication, CipherKind kind, Hash hash, TlsVersion first, TlsVersion last)
    {
        CipherSuite suite = CipherSuites.WithCode(code)!;
        Assert.That(suite.Name, Is.EqualTo(name));
        Assert.That((suite.KeyExchange, suite.Authentication, suite.Kind, suite.Hash), Is.EqualTo((exchange, authentication, kind, hash)));
        Assert.That((suite.MinimumVersion, suite.MaximumVersion), Is.EqualTo((first, last)));
    }

    // RFC 5246 §7.4.2, §7.4.3; RFC 4279 §2-4; RFC 8422 §5.4; RFC 5054; RFC 2712.
    [TestCase("RSA_WITH_AES_128_CBC_SHA", true, Never)]
    [TestCase("RSA_EXPORT_WITH_RC4_40_MD5", true, Optional)]
    [TestCase("DH_RSA_WITH_AES_128_CBC_SHA", true, Never)]
    [TestCase("DH_DSS_WITH_AES_128_CBC_SHA", true, Never)]
    [TestCase("DHE_DSS_WITH_AES_128_CBC_SHA", true, Always)]
    [TestCase("DHE_RSA_WITH_AES_128_CBC_SHA", true, Always)]
    [TestCase("DH_anon_WITH_AES_128_CBC_SHA", false, Always)]
    [TestCase("ECDH_RSA_WITH_AES_128_CBC_SHA", true, Never)]
    [TestCase("ECDHE_ECDSA_WITH_AES_128_CBC_SHA", true, Always)]
    [TestCase("ECDH_anon_WITH_AES_128_CBC_SHA", false, Always)]
    [TestCase("PSK_WITH_AES_128_CBC_SHA", false, Optional)]
    [TestCase("RSA_PSK_WITH_AES_128_CBC_SHA", true, Optional)]
    [TestCase("DHE_PSK_WITH_AES_128_CBC_SHA", false, Always)]
    [TestCase("ECDHE_PSK_WITH_AES_128_CBC_SHA", false, Always)]
    [TestCase("SRP_SHA_WITH_AES_128_CBC_SHA", false, Always)]
    [TestCase("SRP_SHA_DSS_WITH_AES_128_CBC_SHA", true, Always)]
    [TestCase("KRB5_WITH_3DES_EDE_CBC_SHA", false, Never)]
    public void The_key_exchange_says_which_messages_the_server_sends(string name, bool certificate, ServerKeyExchangeUse exchange)
    {
        CipherSuite suite = CipherSuites.Named(name)!;
        Assert.That((suite.HasServerCertificate, suite.ServerKeyExchange, suite.AllowsCertificateRequest), Is.EqualTo((certificate, exchange, certificate)));
    }

    [TestCase("EMPTY_RENEGOTIATION_INFO_SCSV", 0x00FF)]
    [TestCase("TLS_FALLBACK_SCSV", 0x5600)]
    public void A_signalling_value_is_never_negotiated(string name, int code)
    {
        CipherSuite suite = CipherSuites.WithCode(code)!;
        Assert.That(CipherSuites.Named(name), Is.SameAs(suite));
        Assert.That((suite.IsSignalling, suite.CanBeNegotiated), Is.EqualTo((true, false)));
    }

    [Test]
    public void The_suites_that_no_server_chooses_are_the_signalling_values_and_the_empty_one() =>
        Assert.That(CipherSuites.All.Where(suite => !suite.CanBeNegotiated).Select(suite => suite.Code), Is.EqualTo((int[])[0x0000, 0x00FF, 0x5600]));

    [TestCase("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256")]
    [TestCase("ECDHE_RSA_WITH_AES_128_GCM_SHA256")]
    [TestCase("ecdhe_rsa_with_aes_128_gcm_sha256")]
    [TestCase("ECDHE-RSA-AES128-GCM-SHA256")]
    [TestCase("0xC02F")]
    [TestCase("0xc02f")]
    public void A_suite_is_written_in_several_ways_and_read_as_one(string written) => Assert.That(CipherSuites.CodeOf(written), Is.EqualTo(0xC02F));

    [TestCase("TLS_TLS_AES_128_GCM_SHA256")]
    [TestCase("ECDHE-RSA-AES512-GCM-SHA256")]
    [TestCase("TLS_")]
    [TestCase("-")]
    [TestCase("49199")]
    public void Another_text_is_no_suite(string written) => Assert.That(CipherSuites.CodeOf(written), Is.Null);

    [Test]
    public void A_number_that_nothing_is_assigned_to_is_written_as_a_number() => Assert.That(CipherSuites.NameOf(0x0A0A), Is.EqualTo("0x0A0A"));

    [TestCase(0x002F, "RFC 5246")]
    [TestCase(0x0005, "RFC 5246")]
    [TestCase(0xC02F, "RFC 5289")]
    [TestCase(0x1301, "RFC 8446")]
    [TestCase(0x1307, "draft-irtf-cfrg-aegis-aead")]
    public void A_suite_names_the_document_that_defines_it(int code, string reference) => Assert.That(CipherSuites.WithCode(code)?.Reference, Is.EqualTo(reference));

    [Test]
    public void What_SSL_3_0_has_is_taken_for_TLS_1_0()
    {
        Assert.That(CipherSuites.Named("RSA_WITH_RC4_128_SHA")!.IsFor(Ssl30), Is.True);
        Assert.That(CipherSuites.Named("RSA_WITH_AES_128_GCM_SHA256")!.IsFor(Ssl30), Is.False);
    }

    [Test]
    public void TLS_1_3_recommends_four_suites() => Assert.That(
        CipherSuites.All.Where(suite => suite.IsRecommended && suite.MinimumVersion == Tls13).Select(suite => suite.Code), Is.EqualTo((int[])[0x1301, 0x1302, 0x1303, 0x1304]));
}
