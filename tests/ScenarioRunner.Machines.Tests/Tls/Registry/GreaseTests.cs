using NUnit.Framework;
using ScenarioRunner.Machines.Tls.Registry;

namespace ScenarioRunner.Machines.Tests.Tls.Registry;

public sealed class GreaseTests
{
    // RFC 8701 §2.
    private static readonly int[] s_values =
    [
        0x0A0A, 0x1A1A, 0x2A2A, 0x3A3A, 0x4A4A, 0x5A5A, 0x6A6A, 0x7A7A, 0x8A8A, 0x9A9A, 0xAAAA, 0xBABA, 0xCACA, 0xDADA, 0xEAEA, 0xFAFA,
    ];

    [Test]
    public void The_values_are_those_of_RFC_8701()
    {
        Assert.That(Grease.Values, Is.EqualTo(s_values));
        Assert.That(Enumerable.Range(0, 0x10000).Where(Grease.IsValue), Is.EqualTo(s_values));
    }

    [Test]
    public void The_PSK_modes_are_those_of_RFC_8701()
    {
        int[] modes = [0x0B, 0x2A, 0x49, 0x68, 0x87, 0xA6, 0xC5, 0xE4];
        Assert.That(Grease.PskModes, Is.EqualTo(modes));
        Assert.That(Enumerable.Range(0, 0x100).Where(Grease.IsPskMode), Is.EqualTo(modes));
    }

    [Test]
    public void A_protocol_name_is_one_when_its_two_bytes_are()
    {
        Assert.That(Grease.IsProtocolName([0x3A, 0x3A]), Is.True);
        Assert.That(Grease.IsProtocolName("h2"u8), Is.False);
        Assert.That(Grease.IsProtocolName([0x3A]), Is.False);
        Assert.That(Grease.IsProtocolName([0x3A, 0x4A]), Is.False);
    }

    [Test]
    public void No_registry_assigns_one() => Assert.That(
        Grease.Values.Where(code => CipherSuites.WithCode(code) is not null || Extensions.All.WithCode(code) is not null || NamedGroups.All.WithCode(code) is not null
            || SignatureSchemes.All.WithCode(code) is not null || ProtocolVersions.All.WithCode(code) is not null),
        Is.Empty);
}
