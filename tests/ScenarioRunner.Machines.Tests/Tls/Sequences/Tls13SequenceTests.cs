using System.Collections.Immutable;
using NUnit.Framework;

namespace ScenarioRunner.Machines.Tests.Tls.Sequences;

public sealed class Tls13SequenceTests
{
    private const string Hello = "c: ClientHello";
    private const string Retry = "c: ClientHello s: HelloRetryRequest c: ClientHello";
    private const string Closed = "psk=no early-data=no compress-cert=no post-handshake-auth=no";

    // Post-handshake authentication has a test of its own.
    private static readonly ImmutableArray<string> s_letters = Alphabet.Without("ChangeCipherSpec");

    [Test]
    public void The_machine_takes_exactly_the_handshakes_of_the_standard_when_everything_is_open() =>
        Check(
            "ClientHello post-handshake-auth=no",
            "ServerHello",
            "EncryptedExtensions",
            [Tls13Tables.Certificate(Hello), Tls13Tables.Certificate(Retry), Tls13Tables.Psk(Hello, "[EndOfEarlyData]"), Tls13Tables.Psk(Retry)]);

    [Test]
    public void Without_offers_the_server_has_a_certificate() =>
        Check("ClientHello " + Closed, "ServerHello", "EncryptedExtensions", [Tls13Tables.Certificate(Hello, "Certificate"), Tls13Tables.Certificate(Retry, "Certificate")]);

    [Test]
    public void An_accepted_psk_stands_for_the_certificate() =>
        Check(
            "ClientHello psk=[T1] early-data=no compress-cert=no post-handshake-auth=no",
            "ServerHello psk=0",
            "EncryptedExtensions",
            [Tls13Tables.Psk(Hello), Tls13Tables.Psk(Retry)]);

    [Test]
    public void A_psk_that_is_not_accepted_leaves_the_certificate() =>
        Check(
            "ClientHello psk=[T1] early-data=no compress-cert=no post-handshake-auth=no",
            "ServerHello psk=no",
            "EncryptedExtensions",
            [Tls13Tables.Certificate(Hello, "Certificate"), Tls13Tables.Certificate(Retry, "Certificate")]);

    [Test]
    public void Accepted_early_data_ends_with_a_message() =>
        Check(
            "ClientHello psk=[T1] early-data compress-cert=no post-handshake-auth=no",
            "ServerHello psk=0",
            "EncryptedExtensions early-data",
            [Tls13Tables.Psk(Hello, "EndOfEarlyData")],
            "HelloRetryRequest");

    [Test]
    public void Rejected_early_data_ends_without_one() =>
        Check(
            "ClientHello psk=[T1] early-data compress-cert=no post-handshake-auth=no",
            "ServerHello",
            "EncryptedExtensions early-data=no",
            [Tls13Tables.Psk(Hello), Tls13Tables.Certificate(Hello, "Certificate")],
            "HelloRetryRequest");

    [Test]
    public void Without_a_version_asked_for_a_retry_decides_on_TLS_1_3()
    {
        Walk walk = new("tls", Alphabet.Letters, Alphabet.Texts);
        Assert.That(walk.After(["c:ClientHello", "s:HelloRetryRequest", "c:ClientHello", "s:ServerHello", "s:EncryptedExtensions"]).Taken, Is.EqualTo(5));
        Assert.That(walk.After(["c:ClientHello", "s:HelloRetryRequest", "c:ClientHello", "s:ServerHello", "s:ServerHelloDone"]).Taken, Is.EqualTo(4));
    }

    // A request that says nothing leaves it open whether the client may compress its certificate (RFC 8879 §3).
    private static void Check(string client, string server, string extensions, IEnumerable<string>[] lines, params string[] without)
    {
        ImmutableDictionary<string, string> texts = Alphabet.Texts.Add("ClientHello", client).Add("ServerHello", server).Add("EncryptedExtensions", extensions)
            .Add("CertificateRequest", client.Contains("compress-cert=no", StringComparison.Ordinal) ? "CertificateRequest compress-cert=no" : "CertificateRequest");
        Walk walk = new("tls 1.3", [.. s_letters.Where(letter => !without.Contains(letter[2..]))], texts);
        Assert.That(SequenceComparison.Differences(walk, Tls13Tables.Of(lines), Tls13Tables.Free, Tls13Tables.Free), Is.Empty);
    }
}
