using System.Text.RegularExpressions;
using NUnit.Framework;
using ScenarioRunner.Machines.Tls.Registry;

namespace ScenarioRunner.Machines.Tests.Tls.Registry;

/// <summary>The smaller registries against the enumerations of the RFCs.</summary>
public sealed partial class RfcNumberTests
{
    [Test]
    public void The_suites_of_RFC_5246_have_the_key_exchange_the_cipher_and_the_MAC_of_its_appendix_C()
    {
        string appendix = TestSources.Between(TestSources.Rfc(5246), "Appendix C.  Cipher Suite Definitions\n\n", "Appendix D.");
        Match[] rows = SuiteRow().Matches(appendix).ToArray();
        Assert.That(rows, Has.Length.EqualTo(37));
        foreach (Match row in rows)
        {
            CipherSuite suite = CipherSuites.Named(row.Groups[1].Value)!;
            string mac = CipherSuiteWords.Hashes[(int)suite.Hash];
            Assert.That((Exchange(suite), suite.Cipher, mac == "-" ? "NULL" : mac), Is.EqualTo((row.Groups[2].Value, row.Groups[3].Value, row.Groups[4].Value)));
        }
    }

    [Test]
    public void RFC_5246_sends_ServerKeyExchange_for_the_key_exchanges_that_it_lists()
    {
        string section = TestSources.Between(TestSources.Rfc(5246), "7.4.3.  Server Key Exchange Message\n\n   When", "Other key exchange algorithms");
        int legal = section.IndexOf("It is not legal", StringComparison.Ordinal);
        Assert.That(Exchanges(section[..legal]), Is.EqualTo((string[])["DHE_DSS", "DHE_RSA", "DH_anon"]));
        Assert.That(Exchanges(section[legal..]), Is.EqualTo((string[])["RSA", "DH_DSS", "DH_RSA"]));
        Assert.That(Exchanges(section[..legal]).Select(Use), Is.All.EqualTo(ServerKeyExchangeUse.Always));
        Assert.That(Exchanges(section[legal..]).Select(Use), Is.All.EqualTo(ServerKeyExchangeUse.Never));
    }

    [Test]
    public void The_pairs_of_RFC_5246_are_numbered_by_hash_and_signature()
    {
        string rfc = TestSources.Rfc(5246);
        (string Name, int Code)[] hashes = [.. EnumText.Members(TestSources.Between(rfc, "enum {\n          none(0), md5(1)", "} HashAlgorithm;")).Where(hash => hash.Name != "none")];
        (string Name, int Code)[] signatures = [.. EnumText.Members(TestSources.Between(rfc, "enum { anonymous(0)", "SignatureAlgorithm;")).Where(signature => signature.Name != "anonymous")];
        Assert.That((hashes.Length, signatures.Length), Is.EqualTo((6, 3)));
        foreach ((string hash, int high) in hashes)
            foreach ((string signature, int low) in signatures)
            {
                string name = SignatureSchemes.All.NameOf(high << 8 | low);
                Assert.That(name, Does.StartWith(signature).And.EndsWith("_" + hash));
            }
    }

    [Test]
    public void Client_certificate_types_are_numbered_as_in_RFC_5246() =>
        Same(ClientCertificateTypes.All, TestSources.Between(TestSources.Rfc(5246), "enum {\n          rsa_sign(1)", "} ClientCertificateType;"), 7);

    [Test]
    public void The_extensions_of_RFC_6066_are_numbered_as_there() =>
        Same(Extensions.All, TestSources.Between(TestSources.Rfc(6066), "enum {\n          server_name(0)", "} ExtensionType;"), 6);

    [Test]
    public void Fragment_lengths_are_numbered_as_in_RFC_6066()
    {
        string part = TestSources.Between(TestSources.Rfc(6066), "2^9(1)", "} MaxFragmentLength;");
        Match[] lengths = PowerOfTwo().Matches(part).ToArray();
        Assert.That(lengths, Has.Length.EqualTo(4));
        foreach (Match length in lengths)
            Assert.That(MaxFragmentLengths.All.NameOf(int.Parse(length.Groups[2].Value, null)), Is.EqualTo((1 << int.Parse(length.Groups[1].Value, null)).ToString((IFormatProvider?)null)));
    }

    [Test]
    public void The_extension_of_RFC_7366_is_numbered_as_there()
    {
        Assert.That(Extensions.All.NameOf(22), Is.EqualTo("encrypt_then_mac"));
        Assert.That(TestSources.Rfc(7366), Does.Contain("this extension SHALL be 22 (0x16)"));
    }

    [Test]
    public void What_a_KeyUpdate_asks_for_is_numbered_as_in_RFC_8446() =>
        Same(KeyUpdateRequests.All, TestSources.Between(TestSources.Rfc(8446), "update_not_requested(0)", "} KeyUpdateRequest;"), 2);

    [Test]
    public void Certificate_status_and_compression_begin_as_in_their_RFCs()
    {
        Assert.That((CertificateStatusTypes.All.NameOf(1), CompressionMethods.All.NameOf(0)), Is.EqualTo(("ocsp", "null")));
        Assert.That(TestSources.Rfc(6066), Does.Contain("enum { ocsp(1), (255) } CertificateStatusType;"));
        Assert.That(TestSources.Rfc(5246), Does.Contain("enum { null(0), (255) } CompressionMethod;"));
    }

    private static void Same<T>(CodeTable<T> registry, string text, int count)
        where T : class, IAssigned
    {
        (string Name, int Code)[] members = [.. EnumText.Members(text)];
        Assert.That(members, Has.Length.EqualTo(count));
        Assert.That(members.Select(member => registry.NameOf(member.Code)), Is.EqualTo(members.Select(member => member.Name)));
    }

    // RFC 5246 tells the fixed and ephemeral ones apart by the certificate's key, the table by its column of authentication.
    private static string Exchange(CipherSuite suite)
    {
        string exchange = CipherSuiteWords.KeyExchanges[(int)suite.KeyExchange];
        return suite.KeyExchange is KeyExchange.Dh or KeyExchange.Dhe ? $"{exchange}_{CipherSuiteWords.Authentications[(int)suite.Authentication]}" : exchange;
    }

    private static ServerKeyExchangeUse Use(string exchange) => CipherSuites.Named($"TLS_{exchange}_WITH_AES_128_CBC_SHA")!.ServerKeyExchange;

    private static string[] Exchanges(string text) => [.. Listed().Matches(text).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"^(TLS_\w+)\s+(\w+)\s+(\w+)\s+(\w+)$", RegexOptions.Multiline)]
    private static partial Regex SuiteRow();

    [GeneratedRegex(@"^         ([A-Z_a-z]+)$", RegexOptions.Multiline)]
    private static partial Regex Listed();

    [GeneratedRegex(@"2\^(\d+)\((\d+)\)")]
    private static partial Regex PowerOfTwo();
}
