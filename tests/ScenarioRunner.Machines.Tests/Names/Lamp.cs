using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Machines.Tests.Names;

/// <summary>A small machine with named messages and a field of each type.</summary>
internal static class Lamp
{
    public const string Yaml = """
        machine: lamp
        message: msg
        unexpected: lamp-order
        fields:
          level: {type: int}
          soft: {type: bool}
          colour: {type: [red, green, warm-white]}
        messages:
          ON: {meaning: light up, positional: [level, colour], fields: [soft]}
          OFF:
        kinds:
          RED: ON && msg.colour == value("colour", "red")
        variables:
          volts: {type: int, initial: 12}
          lit: {type: bool, public: true}
        settings: {volts: [12, 24], lit: }
        states:
          DARK: {final: true}
          LIGHT: {final: true}
        initial: DARK
        fill:
          - {field: level, on: send ON, value: 7}
        rows:
          - {from: any, on: send RED, do: lit = true, to: LIGHT, ref: §1, because: red is enough}
          - {from: any, on: send ON, do: lit = true, to: LIGHT, ref: §1, because: it lights up}
          - {from: any, on: send OFF, do: lit = false, to: DARK, ref: §1, because: it goes out}
        rules:
          - {rule: lamp-order, code: LMP001, level: MUST, ref: §1, summary: none}
        """;

    public static (ReferenceMachine? Machine, IReadOnlyList<LoadProblem> Problems) Load(string yaml)
    {
        (ReferenceMachine? machine, var problems) = ReferenceMachine.Load(new TextFiles(new Dictionary<string, string> { ["lamp.yaml"] = yaml }), "lamp.yaml");
        return (machine, problems);
    }

    public static ReferenceMachine Machine { get; } = Load(Yaml).Machine!;

    public static MessageAttribute Attribute(string name, Value value) => new(name, default, value);

    public static Message Message(string name, Value[] positional, params MessageAttribute[] attributes) =>
        new(default, name, default, "lamp", [.. positional], [.. attributes]);

    public static Value Number(long number) => Value.Of(default, "", number);

    public static Value Word(string word) => Value.Word(default, word);

    public static Value Text(string text) => new(ValueKind.Quoted, default(Span), text, 0, []);

    /// <summary>What a transcript shows of the message once its sender's machine has filled it in.</summary>
    public static string Shown(Message message)
    {
        Endpoint one = new("one", Machine.Definition.Variables.Length, null), two = new("two", Machine.Definition.Variables.Length, null);
        Frame frame = new(Machine.Definition) { Self = one, Peer = two };
        Packet packet = Machine.Dialect.Read(message);
        Machine.Dialect.Resolve(packet, one, two);
        packet = Machine.Interpreter.Fill(frame, packet)[0];
        return Machine.Dialect.Show(packet, one, two);
    }
}
