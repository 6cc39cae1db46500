using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Expressions;
using ScenarioRunner.Machines.Tests.Loading;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Tests.Expressions;

/// <summary>Variables and fields of every type, and two endpoints that hold values, to try expressions on.</summary>
internal sealed class Toy
{
    public static readonly string[] Variables = ["i", "j", "b", "c", "o", "p", "t", "u"];

    public Toy()
    {
        foreach ((string name, ValueType type) in new[]
                 {
                     ("i", ValueType.Int), ("j", ValueType.Int), ("b", ValueType.Bool), ("c", ValueType.Bool),
                     ("o", ValueType.Own), ("p", ValueType.Own), ("t", ValueType.Theirs), ("u", ValueType.Theirs),
                 })
        {
            Vocabulary.VariableNames.Add(name);
            Vocabulary.Variables.Add(new Variable(name, type, true, 0, ""));
        }
        foreach ((string name, ValueType type) in new[] { ("n", ValueType.Int), ("F", ValueType.Bool), ("seq", ValueType.Own), ("ack", ValueType.Theirs), ("sack-ok", ValueType.Int) })
        {
            Vocabulary.FieldNames.Add(name);
            Vocabulary.Fields.Add(new Field(name, type, ""));
        }
        foreach (string state in new[] { "CLOSED", "FIN-WAIT-1", "FIN-WAIT-2" })
            Vocabulary.States.Add(state);
        Vocabulary.GroupNames.Add("waiting");
        Vocabulary.Groups.Add(0b110);
        Vocabulary.Profiles.Add("rfc9293");
        Vocabulary.Profiles.Add("rfc793");
        Vocabulary.Message = "m";
        Frame = new Frame(Machine)
        {
            Self = new Endpoint("client", Variables.Length, null),
            Peer = new Endpoint("server", Variables.Length, null),
            Message = new Packet(5),
        };
    }

    public static Machine Machine { get; } = Echo.Load(Echo.Yaml).Machine!;

    public Vocabulary Vocabulary { get; } = new(FunctionLibrary.Standard);

    public Frame Frame { get; }

    public long this[string variable]
    {
        set => Frame.Self.Variables[Vocabulary.VariableNames.Find(variable)] = value;
    }

    public Bound Bind(string text, Direction direction = Direction.Send)
    {
        Complaints complaints = new();
        Bound bound = Expression.Bind(text, Vocabulary, new Scope(direction), complaints);
        if (complaints.Any)
            throw new InvalidOperationException($"{text}: {complaints.All[0]}");
        return bound;
    }

    public long Value(string text, Direction direction = Direction.Send) => Compiler.Compile(Bind(text, direction))(Frame);

    public bool Is(string text) => Value(text) != 0;

    /// <summary>The first complaint about the text, or nothing.</summary>
    public string Complaint(string text, Direction direction = Direction.Send)
    {
        Complaints complaints = new();
        Expression.Bind(text, Vocabulary, new Scope(direction), complaints);
        return complaints.Any ? $"{complaints.All[0].At}: {complaints.All[0].Message}" : "";
    }
}
