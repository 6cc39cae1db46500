using System.Net.Security;
using System.Text.RegularExpressions;
using NUnit.Framework;
using ScenarioRunner.Machines.Tls.Registry;

namespace ScenarioRunner.Machines.Tests.Tls.Registry;

public sealed partial class CipherSuiteTableTests
{
    [Test]
    public void The_derived_columns_are_what_the_names_say()
    {
        IEnumerable<string> derived = SuiteTableFile.Rows.Select(row => string.Join('\t', SuiteTableFile.Derived(row[0], row[1], row[9], row[10])));
        Assert.That(SuiteTableFile.Rows.Select(row => string.Join('\t', row)), Is.EqualTo(derived));
    }

    [Test, Explicit("Writes the derived columns of cipher-suites.tsv anew; run it after a suite was added or the rule was changed.")]
    public void The_derived_columns_are_written_anew() =>
        SuiteTableFile.Write([.. SuiteTableFile.Rows.Select(row => SuiteTableFile.Derived(row[0], row[1], row[^3], row[^2])).OrderBy(row => row[0], StringComparer.Ordinal)]);

    [Test]
    public void What_is_loaded_is_the_table()
    {
        Assert.That(CipherSuites.All.Select(Row), Is.EqualTo(SuiteTableFile.Rows.Select(row => string.Join('\t', row[..9]))));
        Assert.That(CipherSuites.All.Select(suite => suite.IsExport), Is.EqualTo(SuiteTableFile.Rows.Select(row => row[11] == "Y")));
    }

    [Test]
    public void The_rows_are_in_the_order_of_their_numbers_and_no_name_comes_twice()
    {
        string[] codes = [.. SuiteTableFile.Rows.Select(row => row[0])];
        Assert.That(codes, Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
        Assert.That(codes, Is.Unique);
        Assert.That(SuiteTableFile.Rows.Select(row => row[1].ToUpperInvariant()), Is.Unique);
    }

    // .NET carries the registry as it was in 2019.
    [TestCaseSource(nameof(OfDotNet))]
    public void A_suite_that_NET_knows_has_the_same_number_here(TlsCipherSuite suite) =>
        Assert.That(CipherSuites.WithCode((int)suite)?.Name, Is.EqualTo(suite.ToString()));

    [Test]
    public void Suites_that_NET_does_not_know_are_the_signalling_values_and_those_assigned_later()
    {
        HashSet<int> known = [.. OfDotNet.Select(suite => (int)suite)];
        Assert.That(CipherSuites.All.Where(suite => !known.Contains(suite.Code)).Select(suite => suite.Name), Is.EqualTo((string[])
        [
            "TLS_SM4_GCM_SM3", "TLS_SM4_CCM_SM3", "TLS_EMPTY_RENEGOTIATION_INFO_SCSV", "TLS_AEGIS_256_SHA512", "TLS_AEGIS_128L_SHA256", "TLS_FALLBACK_SCSV",
            "TLS_SHA256_SHA256", "TLS_SHA384_SHA384",
            "TLS_GOSTR341112_256_WITH_KUZNYECHIK_CTR_OMAC", "TLS_GOSTR341112_256_WITH_MAGMA_CTR_OMAC", "TLS_GOSTR341112_256_WITH_28147_CNT_IMIT",
            "TLS_GOSTR341112_256_WITH_KUZNYECHIK_MGM_L", "TLS_GOSTR341112_256_WITH_MAGMA_MGM_L",
            "TLS_GOSTR341112_256_WITH_KUZNYECHIK_MGM_S", "TLS_GOSTR341112_256_WITH_MAGMA_MGM_S",
        ]));
    }

    [Test]
    public void The_suites_of_RFC_5246_are_in_the_table_under_its_numbers()
    {
        string appendix = TestSources.Between(TestSources.Rfc(5246), "A.5.  The Cipher Suite\n\n   The following values", "A.6.  The Security Parameters");
        Match[] suites = Definition().Matches(appendix).ToArray();
        Assert.That(suites, Has.Length.EqualTo(37));
        Assert.That(suites.Select(suite => CipherSuites.CodeOf("0x" + suite.Groups[2].Value + suite.Groups[3].Value)), Is.EqualTo(suites.Select(suite => CipherSuites.Named(suite.Groups[1].Value)?.Code)));
        Assert.That(suites.Select(suite => CipherSuites.Named(suite.Groups[1].Value)!.IsFor(TlsVersion.Tls12)), Is.All.True);
    }

    [Test]
    public void The_suites_of_RFC_8446_are_those_of_TLS_1_3_and_of_no_other_version()
    {
        string appendix = TestSources.Between(TestSources.Rfc(8446), "B.4.  Cipher Suites\n\n   A symmetric", "The corresponding AEAD algorithms");
        Match[] suites = Row13().Matches(appendix).ToArray();
        Assert.That(suites, Has.Length.EqualTo(5));
        foreach (Match row in suites)
        {
            CipherSuite suite = CipherSuites.Named(row.Groups[1].Value)!;
            Assert.That(CipherSuites.NameOf(Convert.ToInt32(row.Groups[2].Value + row.Groups[3].Value, 16)), Is.EqualTo(suite.Name));
            Assert.That((suite.MinimumVersion, suite.MaximumVersion), Is.EqualTo((TlsVersion.Tls13, TlsVersion.Tls13)));
        }
    }

    private static IEnumerable<TlsCipherSuite> OfDotNet => Enum.GetValues<TlsCipherSuite>();

    private static string Row(CipherSuite suite) => string.Join('\t',
        suite.Code.ToString("X4", null),
        suite.Name,
        CipherSuiteWords.KeyExchanges[(int)suite.KeyExchange],
        CipherSuiteWords.Authentications[(int)suite.Authentication],
        suite.Cipher,
        CipherSuiteWords.Kinds[(int)suite.Kind],
        CipherSuiteWords.Hashes[(int)suite.Hash],
        CipherSuiteWords.Versions[suite.MinimumVersion - TlsVersion.Tls10],
        CipherSuiteWords.Versions[suite.MaximumVersion - TlsVersion.Tls10]);

    [GeneratedRegex(@"CipherSuite (TLS_\w+)\s+= \{ ?0x(\w\w), ?0x(\w\w) ?\};")]
    private static partial Regex Definition();

    [GeneratedRegex(@"\| (TLS_\w+)\s+\| \{0x(\w\w),0x(\w\w)\} \|")]
    private static partial Regex Row13();
}
