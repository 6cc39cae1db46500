using System.Collections.Immutable;
using NUnit.Framework;
using ScenarioRunner.Language.Binding;
using ScenarioRunner.Language.Parsing;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Expressions;
using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Machines.Tls;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Machines.Tests.Tls.Dialect;

/// <summary>A machine with all the messages and fields of TLS and next to no rules, and short ways from text to packets and back.</summary>
internal sealed class Handshake
{
    private const string Lists = "versions ciphers groups key_share sigalgs alpn psk psk_modes compression compress_cert chain ext extras scsv ec_point_formats";

    private const string Numbers =
        "by version selected_version cipher group sigalg record_size_limit downgrade lifetime len payload_len fragments trailing record_version type psk_index max_early "
        + "level description body early_data ems etm status_request post_handshake_auth heartbeat npn status empty requested request "
        + "sni session_id ticket cookie reneg_info context hint name nonce epoch kex bad fragment coalesced";

    public const string Messages =
        "ClientHello ServerHello HelloRetryRequest HelloVerifyRequest EncryptedExtensions Certificate CertificateRequest CertificateVerify CertificateStatus ServerKeyExchange "
        + "ServerHelloDone ClientKeyExchange ChangeCipherSpec Finished NewSessionTicket EndOfEarlyData KeyUpdate HelloRequest CompressedCertificate SupplementalData "
        + "NextProtocol ChannelID Alert ApplicationData Heartbeat Handshake Record";

    private static readonly string s_yaml =
        "machine: tls\nmessage: msg\nunexpected: order\nfields:\n"
        + string.Concat(Lists.Split(' ').Select(name => $"  {name}: {{type: list}}\n"))
        + string.Concat(Numbers.Split(' ').Select(name => $"  {name}: {{type: int}}\n"))
        + "messages:\n"
        + string.Concat(Messages.Split(' ').Select(name => $"  {name}:\n"))
        + """
        variables:
          version: {type: int, public: true, initial: 0}
        states:
          ANY: {final: true}
        initial: ANY
        rows:
          - {from: any, on: send, ref: §1, because: anything goes}
        rules:
          - {rule: order, code: T001, level: MUST, ref: §1, summary: none}

        """;

    private static readonly Dictionary<string, Function> s_functions = TlsFunctions.All().ToDictionary(function => function.Name);

    private readonly TlsMemory _memory = new();

    public Handshake()
    {
        Endpoint self = new("client", Machine.Variables.Length, _memory);
        Frame = new Frame(Machine) { Self = self, Peer = new Endpoint("server", Machine.Variables.Length, new TlsMemory()) };
    }

    public static Machine Machine { get; } = Load();

    public static TlsDialect Dialect { get; } = new(Machine);

    public Frame Frame { get; }

    public IMemory Memory => _memory;

    /// <summary>The message at hand from now on.</summary>
    public Handshake On(string message)
    {
        Frame.Message = Read(message);
        return this;
    }

    /// <summary>The message is at hand, and kept.</summary>
    public Handshake Keep(string function, string message)
    {
        On(message);
        Call(function);
        return this;
    }

    /// <summary>Calls a function as an expression does; a name of a field stands for its index.</summary>
    public long Call(string function, params object[] arguments)
    {
        long[] numbers = [.. arguments.Select(argument => argument is string field ? Field(field) : Convert.ToInt64(argument)), 0, 0, 0, 0];
        return s_functions[function].Body(Frame, numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    public string Shown(string function, params object[] arguments) => s_functions[function].Shown!(Frame, Call(function, arguments));

    public static int Field(string name) => Machine.FieldNamed(name) is >= 0 and int field ? field : throw new ArgumentException(name);

    public static long Number(string message, string field) => Read(message).Fields[Field(field)];

    public static bool Wrote(string message, string field) => (Read(message).Written >> Field(field) & 1) == 1;

    public static long[]? List(string message, string field) => Read(message).Lists?[Field(field)];

    public static Packet Read(string message) => Dialect.Read(Parse(message));

    /// <summary>What a transcript shows of it.</summary>
    public static string Show(string message) => Show(Read(message));

    public static string Show(Packet packet) =>
        Dialect.Show(packet, new Endpoint("client", 0, new TlsMemory()), new Endpoint("server", 0, new TlsMemory()));

    public static Message Parse(string message)
    {
        BoundFile file = Bind(message);
        Assert.That(file.Findings.Select(finding => finding.Message), Is.Empty, message);
        return ((MessageStep)file.Scenarios.Single().Runs().Single().Steps[0].Step).Messages.Single();
    }

    /// <summary>What is wrong with the message, as the user reads it.</summary>
    public static string Fault(string message) => string.Join("; ", Bind(message).Findings.Select(finding => finding.Message));

    private static BoundFile Bind(string message) =>
        Language.Binding.Binder.Bind(HsParser.Parse(new SourceText("test.hs", "a -> b: " + message)), name => name == "tls" ? Dialect.Vocabulary : null, "test");

    private static Machine Load()
    {
        (Machine? machine, ImmutableArray<LoadProblem> problems) = MachineLoader.Load(
            new TextFiles(new Dictionary<string, string> { ["tls.yaml"] = s_yaml }), "tls.yaml", FunctionLibrary.Standard.With(TlsFunctions.All()), LoadMode.Trusted);
        return machine ?? throw new InvalidOperationException(problems[0].Message);
    }
}
