using NUnit.Framework;
using ScenarioRunner.Machines.Tls.Registry;

namespace ScenarioRunner.Machines.Tests.Tls.Registry;

public sealed class HandshakeTypeTests
{
    private static readonly string[] s_notOfTls13 =
        ["HelloRequest", "ServerKeyExchange", "ServerHelloDone", "ClientKeyExchange", "CertificateStatus", "SupplementalData", "NextProtocol", "ChannelID"];

    private static readonly string[] s_ofTls13Only = ["EndOfEarlyData", "EncryptedExtensions", "KeyUpdate", "CompressedCertificate"];

    [TestCase("HelloRequest", 0)]
    [TestCase("ClientHello", 1)]
    [TestCase("ServerHello", 2)]
    [TestCase("NewSessionTicket", 4)]
    [TestCase("EndOfEarlyData", 5)]
    [TestCase("EncryptedExtensions", 8)]
    [TestCase("Certificate", 11)]
    [TestCase("ServerKeyExchange", 12)]
    [TestCase("CertificateRequest", 13)]
    [TestCase("ServerHelloDone", 14)]
    [TestCase("CertificateVerify", 15)]
    [TestCase("ClientKeyExchange", 16)]
    [TestCase("Finished", 20)]
    [TestCase("CertificateStatus", 22)]
    [TestCase("SupplementalData", 23)]
    [TestCase("KeyUpdate", 24)]
    [TestCase("CompressedCertificate", 25)]
    [TestCase("NextProtocol", 67)]
    [TestCase("ChannelID", 203)]
    public void A_message_of_a_scenario_has_its_number(string message, int code) => Assert.That(HandshakeTypes.All.Named(message)?.Code, Is.EqualTo(code));

    [Test]
    public void The_types_of_RFC_8446_have_its_numbers()
    {
        (string Name, int Code)[] members = [.. EnumText.Members(TestSources.Between(TestSources.Rfc(8446), "B.3.  Handshake Protocol\n\n      enum", "} HandshakeType;"))];
        Assert.That(members, Has.Length.EqualTo(20));
        foreach ((string name, int code) in members)
        {
            HandshakeType type = HandshakeTypes.All.WithCode(code)!;
            Assert.That(type.Name.Replace("_RESERVED", "", StringComparison.Ordinal), Is.EqualTo(name.Replace("_RESERVED", "", StringComparison.Ordinal)));
            if (name.EndsWith("_RESERVED", StringComparison.Ordinal))
                Assert.That(type.IsFor(TlsVersion.Tls13), Is.False, name);
        }
    }

    [Test]
    public void The_types_of_RFC_5246_have_its_numbers()
    {
        (string Name, int Code)[] members = [.. EnumText.Members(TestSources.Between(TestSources.Rfc(5246), "A.4.  Handshake Protocol\n", "} HandshakeType;"))];
        Assert.That(members.Select(member => HandshakeTypes.All.NameOf(member.Code)), Is.EqualTo(members.Select(member => member.Name)));
        Assert.That(members.Select(member => HandshakeTypes.All.WithCode(member.Code)!.IsFor(TlsVersion.Tls12)), Is.All.True);
    }

    [Test]
    public void Some_messages_are_of_TLS_1_3_alone_and_some_of_the_older_versions_alone()
    {
        HandshakeType[] messages = [.. HandshakeTypes.All.Where(type => type.Message is not null)];
        Assert.That(messages.Where(type => !type.IsFor(TlsVersion.Tls13)).Select(type => type.Message), Is.EquivalentTo(s_notOfTls13));
        Assert.That(messages.Where(type => !type.IsFor(TlsVersion.Tls12)).Select(type => type.Message), Is.EquivalentTo(s_ofTls13Only));
    }

    [TestCase(MessageSender.Client, "ClientHello EndOfEarlyData ClientKeyExchange NextProtocol ChannelID")]
    [TestCase(MessageSender.Server, "HelloRequest ServerHello NewSessionTicket EncryptedExtensions ServerKeyExchange CertificateRequest ServerHelloDone CertificateStatus")]
    [TestCase(MessageSender.Either, "Certificate CertificateVerify Finished SupplementalData KeyUpdate CompressedCertificate")]
    public void A_message_belongs_to_one_side_or_to_both(MessageSender sender, string messages) =>
        Assert.That(HandshakeTypes.All.Where(type => type.Message is not null && type.Sender == sender).Select(type => type.Message), Is.EqualTo(messages.Split(' ')));
}
