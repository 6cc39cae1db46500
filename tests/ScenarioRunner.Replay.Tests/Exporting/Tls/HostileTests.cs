using System.Collections.Immutable;
using CsCheck;
using NUnit.Framework;
using ScenarioRunner.Machines;
using ScenarioRunner.Replay.Exporting;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Tests.Exporting.Tls;

public sealed class HostileTests
{
    private static readonly string[] s_messages =
    [
        "ClientHello", "ServerHello", "HelloRetryRequest", "HelloRequest", "EncryptedExtensions", "Certificate", "CompressedCertificate", "CertificateRequest", "CertificateVerify", "CertificateStatus",
        "CertificateUrl", "ServerKeyExchange", "ServerHelloDone", "ClientKeyExchange", "ChangeCipherSpec", "Finished", "NewSessionTicket", "EndOfEarlyData", "KeyUpdate", "SupplementalData", "NextProtocol",
        "ChannelID", "Alert", "Alert fatal handshake_failure", "close_notify", "ApplicationData", "ApplicationData 70000", "Heartbeat request", "Handshake 99", "Record 23 len=40", "Record 22 len=0", "Record 99 len=7",
        "ClientHello psk=[T1, T2] early-data", "ClientHello ticket=T1 session-id=S1", "ServerHello psk=1", "ServerHello psk=9", "ServerHello selected-version=1.3 cipher=TLS_AES_256_GCM_SHA384", "ServerHello version=1.0",
        "ServerHello cipher=0x0A0A", "ServerHello cipher=TLS_NULL_WITH_NULL_NULL", "ServerHello session-id=S1 cipher=TLS_DHE_DSS_WITH_AES_128_CBC_SHA", "NewSessionTicket name=T1 nonce=0x00 lifetime=1", "HelloRetryRequest group=secp521r1 cookie=C",
        "Certificate len=100000 fragments=9", "Certificate len=300", "ClientHello ext=[pre_shared_key, server_name, 0x1234]", "ClientHello ext=[]", "ServerHello ext=[key_share]", "CertificateVerify sigalg=0x9999", "ServerKeyExchange group=0x9999 hint=h",
    ];

    private static readonly string[] s_attributes =
    [
        "", "", "", "epoch=plain", "epoch=early", "epoch=handshake", "epoch=application", "epoch=protected", "record-version=0x0000", "fragments=3", "fragments=65535", "trailing=3", "bad=mac", "bad=verify", "bad=binder", "fragment=1:2", "fragment=2:2", "coalesced", "len=1",
    ];

    private static readonly Gen<string> s_message = Gen.Select(Gen.Int[0, s_messages.Length - 1], Gen.Int[0, s_attributes.Length - 1], Gen.Bool, (message, attribute, fromClient) =>
        $"{(fromClient ? "client -> server" : "server -> client")}: {s_messages[message]} {(s_messages[message].Contains(s_attributes[attribute].Split('=')[0], StringComparison.Ordinal) ? "" : s_attributes[attribute])}");

    [Test]
    public void No_conversation_stops_the_export()
    {
        int written = 0;
        Gen.Select(Gen.Int[0, 3], s_message.Array[1, 8]).Sample(
            (use, lines) =>
            {
                string text = $"use tls{(use == 0 ? "" : $" 1.{use}")}\n{string.Join('\n', lines)}\n";
                foreach ((RecordedRun run, ImmutableArray<ReferenceMachine> machines) in TlsScenarios.Runs("hostile.hs", text))
                {
                    (CarriedMessages carried, MessageOctets octets) = TlsScenarios.Octets(run, machines);
                    Assert.That(octets.Octets, Has.Length.EqualTo(carried.Messages.Length));
                    written += octets.Octets.Length;
                    ReadBack.Differences(carried, octets);
                }
            },
            iter: 60,
            threads: 1);
        Assert.That(written, Is.GreaterThan(100));
    }

    [Test]
    public void A_run_that_is_too_long_is_cut_and_says_so()
    {
        string text = "use tls 1.2 with kex=rsa\nclient -> server: ClientHello\nserver -> client: ServerHello, Certificate, ServerHelloDone\nclient -> server: ClientKeyExchange, ChangeCipherSpec, Finished\nserver -> client: ChangeCipherSpec, Finished\nloop 6\n  client -> server: ApplicationData 16000000\nend\n";
        foreach ((RecordedRun run, ImmutableArray<ReferenceMachine> machines) in TlsScenarios.Runs("long.hs", text))
        {
            MessageOctets octets = TlsScenarios.Octets(run, machines).Octets;
            Assert.That(octets.Octets.Sum(message => (long)message.Length), Is.LessThan(1 << 27));
            Assert.That(octets.Remarks.Single(), Does.Contain("left out"));
        }
    }
}
