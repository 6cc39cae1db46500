using System.Security.Cryptography;
using NUnit.Framework;
using ScenarioRunner.Capture.Tests.Tls;
using ScenarioRunner.Capture.Tls;

namespace ScenarioRunner.Capture.Tests.Decryption;

public sealed class Tls12Tests
{
    private static readonly byte[] Master = Logs.Secret(9, 48);

    [TestCase(0xc02f, "GCM", 16, "SHA256", 0x0303)]
    [TestCase(0xc030, "GCM", 32, "SHA384", 0x0303)]
    [TestCase(0xc09c, "CCM", 16, "SHA256", 0x0303)]
    [TestCase(0xc0af, "CCM8", 32, "SHA256", 0x0303)]
    [TestCase(0xcca8, "CHACHA", 32, "SHA256", 0x0303)]
    [TestCase(0xc027, "AES", 16, "SHA256", 0x0303)]
    [TestCase(0xc028, "AES", 32, "SHA384", 0x0303)]
    [TestCase(0x0035, "AES", 32, "SHA1", 0x0303)]
    [TestCase(0x002f, "AES", 16, "SHA1", 0x0302)]
    [TestCase(0x002f, "AES", 16, "SHA1", 0x0301)]
    [TestCase(0x000a, "3DES", 24, "SHA1", 0x0301)]
    [TestCase(0x000a, "3DES", 24, "SHA1", 0x0303)]
    [TestCase(0x003b, "NULL", 0, "SHA256", 0x0303)]
    public void A_suite_opens_with_the_master_secret(int suite, string cipher, int key, string mac, int version)
    {
        Check(suite, Seal(cipher, key, mac), version, false);
    }

    [TestCase(0xc028, 32, "SHA384", 0x0303)]
    [TestCase(0x002f, 16, "SHA1", 0x0302)]
    [TestCase(0x002f, 16, "SHA1", 0x0301)]
    public void A_suite_opens_where_the_MAC_is_outside(int suite, int key, string mac, int version) => Check(suite, Seal("AES", key, mac), version, true);

    [Test]
    public void A_session_that_is_resumed_opens_though_the_log_does_not_name_it_again()
    {
        var log = Logs.Of(("CLIENT_RANDOM", Master));
        byte[] session = Logs.Secret(40, 32);
        using (Feed first = new Feed(log).Client(Messages.Record(22, Messages.ClientHello())).Server(Messages.Record(22, Messages.ServerHello(0xc02f, session: session))))
            first.End();
        byte[] hello = Messages.ClientHello(session: session);
        hello[6] ^= 0xff;
        byte[] random = [.. Messages.ClientRandom];
        random[0] ^= 0xff;
        using Feed feed = new Feed(log).Client(Messages.Record(22, hello)).Server(Messages.Record(22, Messages.ServerHello(0xc02f, session: session)), Messages.Record(20, [1]));
        byte[] keys = Derivation.Prf(false, HashAlgorithmName.SHA256, Master, "key expansion", [.. Messages.ServerRandom, .. random], 40);
        feed.Server(Finished(keys[16..32], keys[36..40]));
        Assert.That(feed.Words.Last(), Is.EqualTo("s:finished"));
    }

    [Test]
    public void No_text_of_a_secret_tells_more_than_its_length()
    {
        var log = Logs.Of(("CLIENT_RANDOM", Master));
        Assert.That(log.Find(Capture.Decryption.SecretLabel.Master, Messages.ClientRandom).Single().ToString(), Is.EqualTo("a secret of 48 octets"));
    }

    private static void Check(int suite, Seal seal, int version, bool macIsOutside)
    {
        Sealer12 sealer = new(seal, version, Master, macIsOutside);
        Bytes? extensions = macIsOutside ? new Bytes().Extension(22, []) : null;
        byte[][] records =
        [
            sealer.Record(22, Messages.Handshake(20, new byte[12])), sealer.Record(23, new byte[100]), sealer.Record(23, []),
            sealer.Record(23, new byte[50]), sealer.Record(21, [1, 0]),
        ];
        records[3][5] ^= 0x80;
        using Feed feed = new Feed(Logs.Of(("CLIENT_RANDOM", Master)))
            .Client(Messages.Record(22, Messages.ClientHello())).Server(Messages.Record(22, Messages.ServerHello(suite, extensions, version)))
            .Client(Messages.Record(20, [1])).Client(records).End();
        Assert.That(feed.Units.Skip(3).Select(unit => $"{Words.Of(unit)} {(unit.IsBad ? "bad" : unit.Length)}"), Is.EqualTo(new[]
        {
            "c:finished 12", "c:application_data 100", "c:application_data 0", "c:application_data bad", "c:alert(close_notify) 2",
        }));
        Assert.That(feed.Units.Skip(3).All(unit => unit.Epoch == TlsEpoch.Protected), Is.True);
    }

    private static Seal Seal(string cipher, int key, string mac) =>
        new(cipher, key, new HashAlgorithmName(mac), mac == "SHA384" ? HashAlgorithmName.SHA384 : HashAlgorithmName.SHA256);

    private static byte[] Finished(byte[] key, byte[] iv)
    {
        byte[] plain = Messages.Handshake(20, new byte[12]);
        byte[] text = new byte[plain.Length];
        byte[] tag = new byte[16];
        byte[] nonce = [.. iv, .. new byte[8]];
        using AesGcm gcm = new(key, 16);
        gcm.Encrypt(nonce, plain, text, tag, new Bytes().Zeros(8).U8(22).U16(0x0303).U16(plain.Length).Done);
        return Messages.Record(22, [.. new byte[8], .. text, .. tag]);
    }
}
