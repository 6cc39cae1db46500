using ScenarioRunner.Machines;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>Fields and variables of the TLS machine that only a writer looks at.</summary>
internal static class ExportFields
{
    public static readonly int Chain = Field("chain");
    public static readonly int Extras = Field("extras");
    public static readonly int Fragment = Field("fragment");
    public static readonly int KeyExchange = Field("kex");
    public static readonly int Outcome = Field("outcome");

    public static readonly int Accepted = Variable("accepted");
    public static readonly int AskedKeyExchange = Variable("kex");
    public static readonly int AlertDue = Variable("alert.due");
    public static readonly int Early = Variable("early");
    public static readonly int Fixed = Variable("fixed");
    public static readonly int KeyExchanges = Variable("kexes");
    public static readonly int NextProtocol = Variable("npn");
    public static readonly int Psk = Variable("psk");
    public static readonly int Resumed = Variable("resumed");
    public static readonly int Status = Variable("status");
    public static readonly int Ticket = Variable("ticket");

    private static int Field(string name) => Known(ReferenceMachine.Tls.Definition.FieldNamed(name), name);

    private static int Variable(string name) => Known(ReferenceMachine.Tls.Definition.VariableNamed(name), name);

    private static int Known(int index, string name) => index >= 0 ? index : throw new InvalidOperationException($"the TLS machine has no '{name}'");
}
