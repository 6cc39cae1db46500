using NUnit.Framework;
using ScenarioRunner.Machines.Tls.Registry;

namespace ScenarioRunner.Machines.Tests.Tls.Registry;

public sealed class SignatureSchemeTests
{
    [Test]
    public void The_schemes_of_RFC_8446_have_its_names_and_numbers()
    {
        string part = TestSources.Between(TestSources.Rfc(8446), "B.3.1.3.  Signature Algorithm Extension\n", "} SignatureScheme;");
        (string Name, int Code)[] members = [.. EnumText.Members(part)];
        Assert.That(members, Has.Length.EqualTo(20));
        Assert.That(members.Select(member => SignatureSchemes.All.NameOf(member.Code)), Is.EqualTo(members.Select(member => member.Name.Replace("_RESERVED", "", StringComparison.Ordinal))));
    }

    // RFC 8446 §4.2.3.
    [TestCase("rsa_pkcs1_sha256", HandshakeSignature.Never)]
    [TestCase("rsa_pkcs1_sha512", HandshakeSignature.Never)]
    [TestCase("rsa_pkcs1_sha1", HandshakeSignature.Never)]
    [TestCase("ecdsa_sha1", HandshakeSignature.Never)]
    [TestCase("dsa_sha256", HandshakeSignature.Never)]
    [TestCase("ecdsa_secp256r1_sha256", HandshakeSignature.Both)]
    [TestCase("rsa_pss_rsae_sha256", HandshakeSignature.Both)]
    [TestCase("rsa_pss_pss_sha512", HandshakeSignature.Both)]
    [TestCase("ed25519", HandshakeSignature.Both)]
    [TestCase("mldsa65", HandshakeSignature.Both)]
    [TestCase("sm2sig_sm3", HandshakeSignature.Both)]
    [TestCase("rsa_pkcs1_sha256_legacy", HandshakeSignature.ClientOnly)]
    public void TLS_1_3_signs_its_CertificateVerify_with_some_schemes_only(string name, HandshakeSignature use) =>
        Assert.That(SignatureSchemes.All.Named(name)?.Tls13, Is.EqualTo(use));

    [Test]
    public void No_scheme_of_PKCS1_or_of_SHA_1_signs_for_a_server_of_TLS_1_3() =>
        Assert.That(SignatureSchemes.All.Where(scheme => (scheme.IsPkcs1 || scheme.IsWeak) && scheme.Tls13 == HandshakeSignature.Both), Is.Empty);

    [TestCase("rsa_pss_rsae_sha256", true)]
    [TestCase("rsa_pkcs1_sha1", true)]
    [TestCase("ecdsa_secp384r1_sha384", true)]
    [TestCase("ed448", true)]
    [TestCase("dsa_sha1", true)]
    [TestCase("ecdsa_brainpoolP256r1tls13_sha256", false)]
    [TestCase("mldsa44", false)]
    [TestCase("rsa_pkcs1_sha256_legacy", false)]
    public void TLS_1_2_signs_with_some_schemes_only(string name, bool use) => Assert.That(SignatureSchemes.All.Named(name)?.IsForTls12, Is.EqualTo(use));

    [TestCase("rsa_pkcs1_sha256", Authentication.Rsa)]
    [TestCase("rsa_pss_pss_sha256", Authentication.Rsa)]
    [TestCase("dsa_sha1", Authentication.Dss)]
    [TestCase("ecdsa_sha1", Authentication.Ecdsa)]
    [TestCase("ed25519", Authentication.Ecdsa)]
    public void A_scheme_fits_the_authentication_of_one_kind_of_suite(string name, Authentication authentication) =>
        Assert.That(
            ((Authentication[])[Authentication.Rsa, Authentication.Dss, Authentication.Ecdsa, Authentication.Anonymous, Authentication.Psk]).Where(SignatureSchemes.All.Named(name)!.Fits),
            Is.EqualTo((Authentication[])[authentication]));

    // RFC 8446 §4.2.3: in TLS 1.3 the scheme fixes the curve.
    [TestCase("ecdsa_secp256r1_sha256", "secp256r1")]
    [TestCase("ecdsa_secp521r1_sha512", "secp521r1")]
    [TestCase("ecdsa_brainpoolP384r1tls13_sha384", "brainpoolP384r1tls13")]
    [TestCase("ecdsa_sha1", null)]
    [TestCase("rsa_pkcs1_sha256", null)]
    public void An_ECDSA_scheme_names_its_curve(string name, string? curve) => Assert.That(SignatureSchemes.All.Named(name)?.Curve, Is.EqualTo(curve));

    [Test]
    public void Every_curve_that_a_scheme_names_is_a_known_group() =>
        Assert.That(SignatureSchemes.All.Where(scheme => scheme.Curve is { } curve && NamedGroups.All.Named(curve) is null), Is.Empty);
}
