using System.Text;
using ScenarioRunner.Capture.Writing;
using ScenarioRunner.Language.Binding;
using ScenarioRunner.Language.Parsing;
using ScenarioRunner.Language.Text;
using ScenarioRunner.Machines;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Replay.Exporting;
using ScenarioRunner.Validation;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Tests.Importing;

/// <summary>Captures made from scenarios. Another name gives other addresses, ports, numbers, randoms and keys.</summary>
internal static class Staged
{
    public const string Tls13 = """
        use tcp, tls 1.3
        client -> server: SYN
        server -> client: SYN-ACK
        client -> server: ACK
        client -> server: ClientHello versions=[1.3] ciphers=[TLS_AES_128_GCM_SHA256, TLS_AES_256_GCM_SHA384] groups=[x25519] key-share=[x25519] sni=example.org session-id=S9
        server -> client: ServerHello cipher=TLS_AES_128_GCM_SHA256 group=x25519, EncryptedExtensions, Certificate, CertificateVerify, Finished
        client -> server: Finished
        server -> client: NewSessionTicket name=ticket-of-today lifetime=7200
        client -> server: ApplicationData 100
        server -> client: ApplicationData 3000
        client -> server: close_notify
        client -> server: FIN
        server -> client: close_notify
        server -> client: FIN
        client -> server: ACK

        """;

    /// <param name="keys">Whether the capture holds the secrets.</param>
    public static byte[] Of(string text, string name, bool keys = true)
    {
        using MemoryStream stream = new();
        CaptureExport export = new(keys ? new PcapngWriter(stream, "test", "test") : new PcapWriter(stream), one => one);
        BoundFile file = Binder.Bind(HsParser.Parse(HsText.Decode(name, Encoding.UTF8.GetBytes(text)).Source), of => ReferenceMachine.Named(of)?.Dialect.Vocabulary, name);
        foreach (Scenario scenario in file.Scenarios)
        {
            ReferenceMachine[] machines = [.. scenario.Uses.Select(use => ReferenceMachine.Named(use.Machine)!)];
            foreach (RecordedRun run in Validator.Record(scenario, machines, new ValidatorOptions()))
                export.Add(run, machines);
        }

        return stream.ToArray();
    }
}
