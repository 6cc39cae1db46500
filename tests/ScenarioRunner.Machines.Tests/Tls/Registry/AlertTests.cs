using System.Text.RegularExpressions;
using NUnit.Framework;
using ScenarioRunner.Machines.Tls.Registry;

namespace ScenarioRunner.Machines.Tests.Tls.Registry;

public sealed partial class AlertTests
{
    [Test]
    public void TLS_1_3_has_the_alerts_of_RFC_8446_and_those_added_since()
    {
        string part = TestSources.Between(TestSources.Rfc(8446), "B.2.  Alert Messages\n", "} AlertDescription;");
        (string Name, int Code)[] members = [.. EnumText.Members(part).Where(member => member.Name is not ("warning" or "fatal"))];
        Assert.That(members, Has.Length.EqualTo(34));
        Assert.That(members.Select(member => AlertDescriptions.All.Named(member.Name)?.Code), Is.EqualTo(members.Select(member => (int?)member.Code)));
        IEnumerable<string> defined = members.Select(member => member.Name).Where(name => !name.EndsWith("_RESERVED", StringComparison.Ordinal));
        Assert.That(AlertDescriptions.All.Where(alert => alert.IsFor(TlsVersion.Tls13)).Select(alert => alert.Name), Is.EquivalentTo([.. defined, "general_error", "ech_required"]));
    }

    [Test]
    public void TLS_1_2_has_the_alerts_of_RFC_5246()
    {
        string part = TestSources.Between(TestSources.Rfc(5246), "A.3.  Alert Messages\n", "} AlertDescription;");
        foreach ((string name, int code) in EnumText.Members(part).Where(member => member.Name is not ("warning" or "fatal")))
        {
            AlertDescription? alert = AlertDescriptions.All.Named(name.Replace("_RESERVED", "", StringComparison.Ordinal));
            Assert.That(alert?.Code, Is.EqualTo(code), name);
            Assert.That(alert!.IsFor(TlsVersion.Tls12), Is.EqualTo(!name.EndsWith("_RESERVED", StringComparison.Ordinal)), name);
        }
    }

    [Test]
    public void An_alert_is_always_fatal_where_RFC_5246_says_so_and_may_be_a_warning_elsewhere()
    {
        string section = TestSources.Between(TestSources.Rfc(5246), "The following error alerts are defined:", "New Alert values are assigned by IANA");
        (string Name, string Text)[] entries = [.. Entry().Matches(section).Select(match => (match.Groups[1].Value, Spaces().Replace(match.Groups[2].Value, " ")))];
        Assert.That(entries, Has.Length.EqualTo(24));
        foreach ((string name, string text) in entries.Where(entry => !entry.Name.EndsWith("_RESERVED", StringComparison.Ordinal)))
        {
            AlertLevels said = text.Contains("always fatal", StringComparison.Ordinal) || text.Contains("This is a fatal error", StringComparison.Ordinal) ? AlertLevels.Fatal
                : text.Contains("always a warning", StringComparison.Ordinal) ? AlertLevels.Warning : AlertLevels.Either;
            Assert.That(AlertDescriptions.All.Named(name)?.Levels, Is.EqualTo(said), name);
        }
    }

    [Test]
    public void In_TLS_1_3_only_close_notify_and_user_canceled_are_not_fatal() =>
        Assert.That(
            AlertDescriptions.All.Where(alert => alert.IsFor(TlsVersion.Tls13) && alert.LevelsIn(TlsVersion.Tls13) != AlertLevels.Fatal).Select(alert => alert.Name),
            Is.EqualTo((string[])["close_notify", "user_canceled"]));

    [TestCase("decrypt_error", false, true)]
    [TestCase("unknown_psk_identity", false, false)]
    [TestCase("certificate_required", false, false)]
    [TestCase("handshake_failure", true, true)]
    [TestCase("bad_certificate", false, false)]
    public void An_older_version_leaves_a_level_open_that_a_newer_one_fixes(string name, bool inTls11, bool inTls12)
    {
        AlertDescription alert = AlertDescriptions.All.Named(name)!;
        Assert.That((alert.IsFatalIn(TlsVersion.Tls10), alert.IsFatalIn(TlsVersion.Tls11), alert.IsFatalIn(TlsVersion.Tls12)), Is.EqualTo((inTls11, inTls11, inTls12)));
        Assert.That(alert.IsFatalIn(TlsVersion.Tls13), Is.True);
        Assert.That(alert.IsFatalIn(null), Is.EqualTo(inTls11));
    }

    [TestCase("decryption_failed", 21)]
    [TestCase("decryption_failed_RESERVED", 21)]
    [TestCase("no_certificate", 41)]
    [TestCase("export_restriction", 60)]
    [TestCase("no_renegotiation", 100)]
    [TestCase("bad_certificate_hash_value", 114)]
    public void An_alert_that_TLS_1_3_reserves_is_known_and_not_of_TLS_1_3(string name, int code)
    {
        AlertDescription alert = AlertDescriptions.All.Named(name)!;
        Assert.That(alert.Code, Is.EqualTo(code));
        Assert.That(alert.IsFor(TlsVersion.Tls13), Is.False);
    }

    [TestCase("general_error", 117)]
    [TestCase("certificate_required", 116)]
    [TestCase("missing_extension", 109)]
    [TestCase("ech_required", 121)]
    public void An_alert_of_TLS_1_3_is_not_one_of_TLS_1_2(string name, int code)
    {
        AlertDescription alert = AlertDescriptions.All.WithCode(code)!;
        Assert.That(alert.Name, Is.EqualTo(name));
        Assert.That((alert.IsFor(TlsVersion.Tls12), alert.IsFor(TlsVersion.Tls13)), Is.EqualTo((false, true)));
    }

    [TestCase(111, "certificate_unobtainable")]
    [TestCase(112, "unrecognized_name")]
    [TestCase(113, "bad_certificate_status_response")]
    [TestCase(114, "bad_certificate_hash_value")]
    public void The_alerts_of_RFC_6066_have_its_numbers(int code, string name)
    {
        Assert.That(AlertDescriptions.All.NameOf(code), Is.EqualTo(name));
        Assert.That(TestSources.Rfc(6066), Does.Contain($"{name}({code})"));
    }

    // A name at the margin of three, then text at the margin of six.
    [GeneratedRegex(@"^   ([a-z_]+(?:_RESERVED)?)\n((?:(?:      .*|\f.*|\S.*|)\n)+)", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
