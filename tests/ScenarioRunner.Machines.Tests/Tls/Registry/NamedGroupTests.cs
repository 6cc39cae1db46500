using NUnit.Framework;
using ScenarioRunner.Machines.Tls.Registry;

namespace ScenarioRunner.Machines.Tests.Tls.Registry;

public sealed class NamedGroupTests
{
    [Test]
    public void The_groups_of_RFC_8446_have_its_numbers_and_are_for_TLS_1_3()
    {
        string part = TestSources.Between(TestSources.Rfc(8446), "unallocated_RESERVED(0x0000),", "} NamedGroup;");
        (string Name, int Code)[] members = [.. EnumText.Members(part).Where(member => !member.Name.EndsWith("_RESERVED", StringComparison.Ordinal))];
        Assert.That(members, Has.Length.EqualTo(10));
        Assert.That(members.Select(member => NamedGroups.All.NameOf(member.Code)), Is.EqualTo(members.Select(member => member.Name)));
        Assert.That(members.Select(member => NamedGroups.All.WithCode(member.Code)!.IsForTls13), Is.All.True);
    }

    // RFC 8446 §B.3.1.4: obsolete_RESERVED.
    [TestCase(0x0001, 0x0016)]
    [TestCase(0x001A, 0x001C)]
    [TestCase(0xFF01, 0xFF02)]
    public void The_groups_that_RFC_8446_reserves_are_for_older_versions_only(int first, int last)
    {
        NamedGroup[] groups = [.. NamedGroups.All.Where(group => group.Code >= first && group.Code <= last)];
        Assert.That(groups, Has.Length.EqualTo(last - first + 1));
        Assert.That(groups.Select(group => (group.IsFor(TlsVersion.Tls12), group.IsFor(TlsVersion.Tls13))), Is.All.EqualTo((true, false)));
    }

    [TestCase("X25519MLKEM768", 4588, GroupKind.Hybrid)]
    [TestCase("SecP256r1MLKEM768", 4587, GroupKind.Hybrid)]
    [TestCase("SecP384r1MLKEM1024", 4589, GroupKind.Hybrid)]
    [TestCase("MLKEM768", 513, GroupKind.Encapsulation)]
    [TestCase("brainpoolP256r1tls13", 31, GroupKind.EllipticCurve)]
    [TestCase("curveSM2", 41, GroupKind.EllipticCurve)]
    public void A_group_of_TLS_1_3_alone_is_not_for_TLS_1_2(string name, int code, GroupKind kind)
    {
        NamedGroup group = NamedGroups.All.Named(name)!;
        Assert.That((group.Code, group.Kind, group.IsForTls12, group.IsForTls13), Is.EqualTo((code, kind, false, true)));
    }

    [TestCase(256, "ffdhe2048")]
    [TestCase(257, "ffdhe3072")]
    [TestCase(258, "ffdhe4096")]
    [TestCase(259, "ffdhe6144")]
    [TestCase(260, "ffdhe8192")]
    public void The_groups_of_RFC_7919_are_of_finite_fields_and_for_both_versions(int code, string name)
    {
        NamedGroup group = NamedGroups.All.WithCode(code)!;
        Assert.That((group.Name, group.Kind, group.IsForTls12, group.IsForTls13), Is.EqualTo((name, GroupKind.FiniteField, true, true)));
    }

    [TestCase("P-256", "secp256r1")]
    [TestCase("p-384", "secp384r1")]
    [TestCase("X25519", "x25519")]
    public void A_group_has_its_usual_other_name(string written, string name) => Assert.That(NamedGroups.All.Named(written)?.Name, Is.EqualTo(name));
}
