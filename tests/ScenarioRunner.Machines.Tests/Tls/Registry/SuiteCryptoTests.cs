using NUnit.Framework;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Machines.Tls.Registry;

namespace ScenarioRunner.Machines.Tests.Tls.Registry;

/// <summary>Captures have a table of suites of their own; it must say what the registry says.</summary>
public sealed class SuiteCryptoTests
{
    [Test]
    public void The_suites_of_captures_agree_with_the_registry()
    {
        IEnumerable<string> known = SuiteCrypto.All.Select(suite =>
            $"{suite.Code:x4} {Agreement(suite)} {(suite.CanBeOpened ? suite.Cipher.ToString() : "-")} {(suite.CanBeOpened ? suite.Hash.ToString() : "-")}");
        IEnumerable<string> registered = CipherSuites.All.Where(IsReadable).OrderBy(suite => suite.Code).Select(suite =>
            $"{suite.Code:x4} {Agreement(suite)} {Cipher(suite) ?? "-"} {(Cipher(suite) is null ? "-" : suite.Hash)}");
        Assert.That(known, Is.EqualTo(registered));
    }

    private static bool IsReadable(CipherSuite suite) =>
        suite.KeyExchange is not (KeyExchange.None or KeyExchange.Null or KeyExchange.Krb5 or KeyExchange.Eccpwd or KeyExchange.Gost)
        && (suite.Kind != CipherKind.Null || suite.Hash != Hash.None);

    private static string Agreement(SuiteCrypto suite) => suite.Agreement.ToString();

    private static string Agreement(CipherSuite suite) => suite.KeyExchange switch
    {
        KeyExchange.Srp when suite.HasServerCertificate => "SrpSigned",
        _ => suite.KeyExchange.ToString(),
    };

    private static string? Cipher(CipherSuite suite) => suite.Cipher switch
    {
        "NULL" when suite.KeyExchange != KeyExchange.Tls13 => "Null",
        "3DES_EDE_CBC" => "TripleDesCbc",
        "AES_128_CBC" => "Aes128Cbc",
        "AES_256_CBC" => "Aes256Cbc",
        "AES_128_GCM" => "Aes128Gcm",
        "AES_256_GCM" => "Aes256Gcm",
        "AES_128_CCM" => "Aes128Ccm",
        "AES_256_CCM" => "Aes256Ccm",
        "AES_128_CCM_8" => "Aes128Ccm8",
        "AES_256_CCM_8" => "Aes256Ccm8",
        "CHACHA20_POLY1305" => "ChaCha20Poly1305",
        _ => null,
    };
}
