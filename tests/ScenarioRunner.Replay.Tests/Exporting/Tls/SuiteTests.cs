using System.Collections.Immutable;
using NUnit.Framework;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Tls.Registry;
using ScenarioRunner.Replay.Exporting;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Tests.Exporting.Tls;

/// <summary>A handshake, data and close with each suite whose records can be opened: what is sealed is opened again.</summary>
public sealed class SuiteTests
{
    [Test]
    public void What_is_sealed_with_any_suite_is_read_back()
    {
        List<string> differences = [];
        int count = 0;
        foreach ((string name, string text) in Scenarios())
            foreach ((RecordedRun run, ImmutableArray<ReferenceMachine> machines) in TlsScenarios.Runs("suite.hs", text))
            {
                (CarriedMessages carried, MessageOctets octets) = TlsScenarios.Octets(run, machines);
                count++;
                Assert.That(octets.KeyLog, Is.Not.Empty, name);
                differences.AddRange(ReadBack.Differences(carried, octets).Concat(octets.Remarks).Select(difference => $"{name}: {difference}"));
            }

        Assert.That(count, Is.GreaterThan(150));
        Assert.That(differences, Is.Empty, string.Join('\n', differences));
    }

    [Test]
    public void A_suite_without_a_cipher_here_is_told()
    {
        string text = Old(CipherSuites.Named("TLS_RSA_WITH_CAMELLIA_128_CBC_SHA")!, "1.2", "");
        foreach ((RecordedRun run, ImmutableArray<ReferenceMachine> machines) in TlsScenarios.Runs("suite.hs", text))
        {
            MessageOctets octets = TlsScenarios.Octets(run, machines).Octets;
            Assert.That(octets.KeyLog, Is.Empty);
            Assert.That(octets.Remarks.Single(), Does.StartWith("TLS_RSA_WITH_CAMELLIA_128_CBC_SHA is not available here"));
        }
    }

    internal static IEnumerable<(string Name, string Text)> Scenarios()
    {
        foreach (SuiteCrypto crypto in SuiteCrypto.All.Where(crypto => crypto.CanBeOpened))
        {
            CipherSuite suite = CipherSuites.WithCode(crypto.Code)!;
            if (crypto.IsTls13)
            {
                yield return (suite.Name, New(suite));
                continue;
            }

            foreach ((TlsVersion version, string name) in ((TlsVersion, string)[])[(TlsVersion.Tls10, "1.0"), (TlsVersion.Tls11, "1.1"), (TlsVersion.Tls12, "1.2")])
                if (suite.IsFor(version))
                    yield return ($"{suite.Name} in {name}", Old(suite, name, ""));
            if (suite.Kind == CipherKind.Block && suite.IsFor(TlsVersion.Tls12))
                yield return ($"{suite.Name} with encrypt_then_mac", Old(suite, "1.2", " etm"));
        }
    }

    private static string New(CipherSuite suite) => $"""
        use tls 1.3
        client -> server: ClientHello ciphers=[{suite.Name}]
        server -> client: ServerHello cipher={suite.Name}, EncryptedExtensions, Certificate, CertificateVerify, Finished
        client -> server: Finished
        client -> server: ApplicationData "hello"
        server -> client: KeyUpdate not-requested, ApplicationData 20000
        client -> server: close_notify
        server -> client: close_notify

        """;

    private static string Old(CipherSuite suite, string version, string more) => $"""
        use tls {version}
        client -> server: ClientHello version={version} ciphers=[{suite.Name}]{more}
        server -> client: ServerHello version={version} cipher={suite.Name}{more}{(suite.HasServerCertificate ? ", Certificate" : "")}{(suite.ServerKeyExchange == ServerKeyExchangeUse.Always ? ", ServerKeyExchange" : "")}, ServerHelloDone
        client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
        server -> client: ChangeCipherSpec, Finished
        client -> server: ApplicationData "hello"
        server -> client: ApplicationData 20000
        client -> server: close_notify
        server -> client: close_notify

        """;
}
