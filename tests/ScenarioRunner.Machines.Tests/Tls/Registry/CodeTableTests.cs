using CsCheck;
using NUnit.Framework;
using ScenarioRunner.Machines.Tls.Registry;

namespace ScenarioRunner.Machines.Tests.Tls.Registry;

public sealed class CodeTableTests
{
    [TestCase("0x1A1A", 0x1A1A)]
    [TestCase("0XC02F", 0xC02F)]
    [TestCase("0x5", 5)]
    [TestCase("x25519", 29)]
    [TestCase("X25519", 29)]
    public void A_value_is_written_as_a_name_or_as_a_number(string written, int code) => Assert.That(NamedGroups.All.CodeOf(written), Is.EqualTo(code));

    [TestCase("x25518")]
    [TestCase("0x")]
    [TestCase("0x1A1A1")]
    [TestCase("0x-1")]
    [TestCase("0x 1")]
    [TestCase("0xG")]
    [TestCase("26")]
    [TestCase("")]
    public void Anything_else_is_no_value(string written) => Assert.That(NamedGroups.All.CodeOf(written), Is.Null);

    [Test]
    public void A_number_without_a_name_is_written_in_the_width_of_its_field()
    {
        Assert.That(NamedGroups.All.NameOf(0x1A1A), Is.EqualTo("0x1A1A"));
        Assert.That(NamedGroups.All.NameOf(0), Is.EqualTo("0x0000"));
        Assert.That(AlertDescriptions.All.NameOf(1), Is.EqualTo("0x01"));
    }

    [TestCaseSource(nameof(Registries))]
    public void Names_numbers_and_aliases_are_each_of_one_entry(string registry, IAssigned[] entries)
    {
        Assert.That(entries, Is.Not.Empty);
        Assert.That(entries.Select(entry => entry.Code), Is.Unique, registry);
        Assert.That(entries.Select(entry => entry.Name.ToUpperInvariant()), Is.Unique, registry);
        HashSet<string> names = new(entries.Select(entry => entry.Name), StringComparer.OrdinalIgnoreCase);
        Assert.That(entries.Where(entry => entry.Alias is { } alias && names.Contains(alias) && !string.Equals(alias, entry.Name, StringComparison.OrdinalIgnoreCase)), Is.Empty);
        Assert.That(entries.Select(entry => entry.Alias?.ToUpperInvariant()).OfType<string>(), Is.Unique, registry);
    }

    [Test]
    public void Every_number_is_read_back_as_it_was_written() =>
        Gen.Int[0, 0xFFFF].Sample(code => CipherSuites.CodeOf(CipherSuites.NameOf(code)) == code && Extensions.All.CodeOf(Extensions.All.NameOf(code)) == code);

    [Test]
    public void Any_text_is_a_value_or_none() => Gen.String.Sample(text => CipherSuites.CodeOf(text) is null or (>= 0 and <= 0xFFFF));

    [TestCase("1.3", 0x0304)]
    [TestCase("1.0", 0x0301)]
    [TestCase("TLS 1.2", 0x0303)]
    [TestCase("SSL 3.0", 0x0300)]
    [TestCase("0x0300", 0x0300)]
    public void A_version_is_written_short_long_or_as_a_number(string written, int code) => Assert.That(ProtocolVersions.All.CodeOf(written), Is.EqualTo(code));

    [TestCase(0xFEFD, "DTLS 1.2")]
    [TestCase(0xFEFC, "DTLS 1.3")]
    public void The_versions_of_DTLS_are_known_as_such(int code, string name)
    {
        ProtocolVersion version = ProtocolVersions.All.WithCode(code)!;
        Assert.That((version.Name, version.IsDtls), Is.EqualTo((name, true)));
    }

    [TestCase("psk_dhe_ke", 1)]
    [TestCase("psk_ke", 0)]
    public void PSK_modes_have_the_numbers_of_RFC_8446(string name, int code)
    {
        Assert.That(PskModes.All.Named(name)?.Code, Is.EqualTo(code));
        Assert.That(TestSources.Rfc(8446), Does.Contain($"{name}({code})"));
    }

    [Test]
    public void Content_types_have_the_numbers_of_RFC_8446()
    {
        string part = TestSources.Between(TestSources.Rfc(8446), "B.1.  Record Layer\n\n      enum", "} ContentType;");
        (string Name, int Code)[] types = [.. EnumText.Members(part).Where(type => type.Name != "invalid")];
        Assert.That(types.Select(type => ContentTypes.All.NameOf(type.Code)), Is.EqualTo((string[])["change_cipher_spec", "alert", "handshake", "application_data", "heartbeat"]));
    }

    private static IEnumerable<TestCaseData> Registries =>
    [
        Case("versions", ProtocolVersions.All), Case("groups", NamedGroups.All), Case("schemes", SignatureSchemes.All), Case("extensions", Extensions.All),
        Case("alerts", AlertDescriptions.All), Case("alert levels", AlertLevelNames.All), Case("handshake types", HandshakeTypes.All), Case("content types", ContentTypes.All),
        Case("certificate compression", CertificateCompressions.All), Case("certificate status", CertificateStatusTypes.All), Case("certificate types", CertificateTypes.All),
        Case("client certificate types", ClientCertificateTypes.All), Case("compression", CompressionMethods.All), Case("point formats", EcPointFormats.All),
        Case("heartbeat modes", HeartbeatModes.All), Case("key update requests", KeyUpdateRequests.All), Case("PSK modes", PskModes.All), Case("fragment lengths", MaxFragmentLengths.All),
    ];

    private static TestCaseData Case(string name, IEnumerable<IAssigned> entries) => new TestCaseData(name, entries.ToArray()).SetArgDisplayNames(name);
}
