using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using NUnit.Framework;
using ScenarioRunner.Capture.Tls.Bodies;
using ScenarioRunner.Capture.Tls.Extensions;

namespace ScenarioRunner.Capture.Tests.Tls;

public sealed class BodyTests
{
    [Test]
    public void A_ClientHello_tells_its_fields_and_extensions_in_order()
    {
        Bytes extensions = new Bytes()
            .Extension(0x3a3a, [])
            .Extension(0, new Bytes().Vector(2, new Bytes().U8(0).Vector(2, "a.test"u8.ToArray())))
            .Extension(10, new Bytes().Vector(2, new Bytes().U16(0x1a1a).U16(29).U16(23)))
            .Extension(16, new Bytes().Vector(2, new Bytes().Vector(1, "h2"u8.ToArray()).Vector(1, "http/1.1"u8.ToArray())))
            .Extension(51, new Bytes().Vector(2, new Bytes().U16(29).Vector(2, new byte[32])))
            .Extension(41, new Bytes().Vector(2, new Bytes().Vector(2, [9, 9]).U32(0x80000001)).Vector(2, new Bytes().Vector(1, new byte[32])));
        ClientHelloBody hello = Only<ClientHelloBody>(new Feed().Client(Messages.Record(22, Messages.ClientHello(extensions, [0x0a0a, 0x1301], [5, 6]))));
        Assert.That(hello.Random, Is.EqualTo(Messages.ClientRandom));
        Assert.That(hello.SessionId, Is.EqualTo(new byte[] { 5, 6 }));
        Assert.That(hello.CipherSuites, Is.EqualTo(new ushort[] { 0x0a0a, 0x1301 }));
        Assert.That(hello.Extensions.Select(extension => (extension.Code, extension.Position, extension.IsGrease)),
            Is.EqualTo(new[] { (0x3a3a, 0, true), (0, 1, false), (10, 2, false), (16, 3, false), (51, 4, false), (41, 5, false) }));
        Assert.That(hello.Extension(0)!.Value, Is.EqualTo(new HostNameValue("a.test", 1)));
        Assert.That(((CodesValue)hello.Extension(10)!.Value!).Codes, Is.EqualTo(new ushort[] { 0x1a1a, 29, 23 }));
        Assert.That(((NamesValue)hello.Extension(16)!.Value!).Names, Is.EqualTo(new[] { "h2", "http/1.1" }));
        Assert.That(((KeySharesValue)hello.Extension(51)!.Value!).Shares, Is.EqualTo(new[] { new KeyShareEntry(29, 32) }));
        PskOfferValue offer = (PskOfferValue)hello.Extension(41)!.Value!;
        Assert.That((offer.Identities.Single().ObfuscatedAge, offer.Identities[0].Identity.Length, offer.BinderLengths.Single()), Is.EqualTo((0x80000001u, 2, 32)));
    }

    [Test]
    public void A_ClientHello_without_extensions_is_not_one_with_an_empty_list()
    {
        Assert.That(Only<ClientHelloBody>(new Feed().Client(Messages.Record(22, Messages.ClientHello()))).Extensions.IsDefault, Is.True);
        Assert.That(Only<ClientHelloBody>(new Feed().Client(Messages.Record(22, Messages.ClientHello(new Bytes())))).Extensions, Is.Empty);
    }

    [Test]
    public void A_HelloRetryRequest_is_known_by_its_random()
    {
        byte[] random = SHA256.HashData("HelloRetryRequest"u8);
        Bytes extensions = new Bytes().Extension(43, new Bytes().U16(0x0304)).Extension(51, new Bytes().U16(23)).Extension(44, new Bytes().Vector(2, [1, 2, 3]));
        ServerHelloBody hello = Only<ServerHelloBody>(new Feed().Server(Messages.Record(22, Messages.ServerHello(0x1301, extensions, random: random))));
        Assert.That((hello.IsHelloRetryRequest, hello.Version, hello.Extension(51)!.Value), Is.EqualTo((true, (ushort)0x0304, (ExtensionValue)new NumberValue(23))));
        Assert.That(((OctetsValue)hello.Extension(44)!.Value!).Octets, Is.EqualTo(new byte[] { 1, 2, 3 }));
    }

    [TestCase(1, DowngradeSentinel.ToTls12)]
    [TestCase(0, DowngradeSentinel.ToTls11)]
    [TestCase(2, DowngradeSentinel.None)]
    public void The_end_of_a_random_may_tell_of_a_downgrade(byte last, DowngradeSentinel expected)
    {
        byte[] random = [.. new byte[24], .. "DOWNGRD"u8, last];
        Assert.That(Only<ServerHelloBody>(new Feed().Server(Messages.Record(22, Messages.ServerHello(0xc02f, random: random)))).Sentinel, Is.EqualTo(expected));
    }

    [TestCase(0xc02f, true, 65, 256)]
    [TestCase(0xc018, false, 65, -1)]
    public void A_ServerKeyExchange_of_elliptic_curves_is_read_by_its_suite(int suite, bool signed, int point, int signature)
    {
        Bytes body = new Bytes().U8(3).U16(23).Vector(1, new byte[65]);
        if (signed)
            body.U16(0x0804).Vector(2, new byte[256]);
        ServerKeyExchangeBody exchange = After<ServerKeyExchangeBody>(suite, Messages.Handshake(12, body));
        Assert.That(exchange, Is.EqualTo(new ServerKeyExchangeBody(23, point, 0, null, signed ? (ushort)0x0804 : null, signature)));
    }

    [Test]
    public void A_ServerKeyExchange_of_finite_fields_tells_the_prime()
    {
        Bytes body = new Bytes().Vector(2, new byte[128]).Vector(2, [2]).Vector(2, new byte[127]).U16(0x0401).Vector(2, new byte[5]);
        Assert.That(After<ServerKeyExchangeBody>(0x009f, Messages.Handshake(12, body)), Is.EqualTo(new ServerKeyExchangeBody(null, 127, 128, null, 0x0401, 5)));
    }

    [Test]
    public void A_hint_and_an_identity_of_a_shared_key_are_read()
    {
        Assert.That(After<ServerKeyExchangeBody>(0x00a8, Messages.Handshake(12, new Bytes().Vector(2, "hint"u8.ToArray()))).PskHint, Is.EqualTo("hint"));
        ClientKeyExchangeBody exchange = After<ClientKeyExchangeBody>(0xc035, Messages.Handshake(16, new Bytes().Vector(2, "me"u8.ToArray()).Vector(1, new byte[32])));
        Assert.That((exchange.PskIdentity.Length, exchange.SecretLength), Is.EqualTo((2, 32)));
    }

    [Test]
    public void A_CertificateRequest_of_TLS_12_tells_types_schemes_and_authorities()
    {
        Bytes body = new Bytes().Vector(1, [1, 64]).Vector(2, new Bytes().U16(0x0403).U16(0x0804)).Vector(2, new Bytes().Vector(2, new byte[9]).Vector(2, new byte[4]));
        CertificateRequestBody request = After<CertificateRequestBody>(0xc02f, Messages.Handshake(13, body));
        Assert.That(request.CertificateTypes, Is.EqualTo(new ushort[] { 1, 64 }));
        Assert.That(request.SignatureSchemes, Is.EqualTo(new ushort[] { 0x0403, 0x0804 }));
        Assert.That(request.Authorities, Is.EqualTo(2));
    }

    [TestCase(false, PublicKeyKind.Rsa, 0)]
    [TestCase(true, PublicKeyKind.Ec, 24)]
    public void A_Certificate_tells_the_kind_of_its_first_key(bool curve, PublicKeyKind kind, int group)
    {
        CertificateBody body = After<CertificateBody>(0xc02f, Messages.Handshake(11, new Bytes().Vector(3, new Bytes().Vector(3, Certificate(curve)).Vector(3, [1]))));
        Assert.That((body.Certificates.Length, body.LeafKey, (int)body.LeafCurve, body.RequestContext.IsDefault), Is.EqualTo((2, kind, group, true)));
    }

    [TestCase(12, "the public point runs past the end")]
    [TestCase(3, "named_curve runs past the end")]
    public void A_message_that_is_too_short_says_where(int cut, string reason)
    {
        byte[] whole = new Bytes().U8(3).U16(23).Vector(1, new byte[65]).Done;
        byte[] body = cut == 3 ? whole[..2] : whole[..cut];
        Assert.That(After<ServerKeyExchangeBody>(0xc018, Messages.Handshake(12, body)).Malformed, Is.EqualTo(reason));
    }

    [Test]
    public void Octets_after_the_last_field_are_counted()
    {
        Assert.That(After<EmptyBody>(0xc02f, Messages.Handshake(14, [1, 2, 3])).Trailing, Is.EqualTo(3));
    }

    [Test]
    public void An_extension_that_is_not_well_formed_says_so_and_the_next_is_read()
    {
        Bytes extensions = new Bytes().Extension(10, [0, 3, 1, 2, 3]).Extension(23, []).Extension(22, [1]);
        ClientHelloBody hello = Only<ClientHelloBody>(new Feed().Client(Messages.Record(22, Messages.ClientHello(extensions))));
        Assert.That(hello.Extensions.Select(extension => extension.Malformed), Is.EqualTo(new[] { "the list has half an entry", null, "octets after the end" }));
        Assert.That(hello.Malformed, Is.Null);
    }

    [Test]
    public void Extensions_that_run_past_their_list_make_the_hello_malformed()
    {
        Bytes extensions = new Bytes().U16(10).U16(50).U16(0);
        Assert.That(Only<ClientHelloBody>(new Feed().Client(Messages.Record(22, Messages.ClientHello(extensions)))).Malformed, Does.Contain("extension"));
    }

    private static T Only<T>(Feed feed)
    {
        using (feed)
            return (T)(object)feed.Units.Single().Body!;
    }

    /// <summary>The body of a message after the hellos of TLS 1.2.</summary>
    private static T After<T>(int suite, byte[] message)
    {
        bool client = message[0] == 16;
        using Feed feed = new Feed().Client(Messages.Record(22, Messages.ClientHello())).Server(Messages.Record(22, Messages.ServerHello(suite)));
        (client ? feed.Client(Messages.Record(22, message)) : feed.Server(Messages.Record(22, message))).End();
        return (T)(object)feed.Units[^1].Body!;
    }

    private static byte[] Certificate(bool curve)
    {
        using ECDsa ec = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using RSA rsa = RSA.Create(2048);
        var request = curve
            ? new CertificateRequest("CN=a", ec, HashAlgorithmName.SHA256)
            : new CertificateRequest("CN=a", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(1));
        return certificate.RawData;
    }
}
