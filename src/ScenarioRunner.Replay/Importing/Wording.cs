using System.Collections.Immutable;
using System.Globalization;
using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Replay.Importing;

/// <summary>A message as a person writes it: its text, and the packet that the machine reads from that.</summary>
internal sealed class Wording(string name)
{
    private readonly ImmutableArray<Value>.Builder _positional = ImmutableArray.CreateBuilder<Value>();
    private readonly ImmutableArray<MessageAttribute>.Builder _attributes = ImmutableArray.CreateBuilder<MessageAttribute>();

    public void AddPositional(long number) => _positional.Add(Number(number));

    public void Add(string attribute) => Add(attribute, Value.Flag(default));

    public void Add(string attribute, long number) => Add(attribute, Number(number));

    public void AddWord(string attribute, string word) => Add(attribute, Value.Word(default, word));

    public void AddHex(string attribute, int octets)
    {
        string text = "0x" + new string('0', 2 * octets);
        Add(attribute, Value.Of(default, text, 0));
    }

    public void AddPair(string attribute, long left, long right) => Add(attribute, Pair(left, right));

    public void AddPairs(string attribute, IEnumerable<(long Left, long Right)> pairs)
    {
        ImmutableArray<Value> items = [.. pairs.Select(pair => Pair(pair.Left, pair.Right))];
        Add(attribute, new Value(ValueKind.List, default, "", 0, items));
    }

    public Packet Packet => ReferenceMachine.Tcp.Dialect.Read(new Message(default, name, default, "tcp", _positional.ToImmutable(), _attributes.ToImmutable()));

    public override string ToString() =>
        string.Join(' ', [name, .. _positional.Select(Text), .. _attributes.Select(one => one.Value.Kind == ValueKind.Flag ? one.Name : $"{one.Name}={Text(one.Value)}")]);

    private void Add(string attribute, Value value) => _attributes.Add(new MessageAttribute(attribute, default, value));

    private static Value Number(long number) => Value.Of(default, number.ToString(CultureInfo.InvariantCulture), number);

    private static Value Pair(long left, long right)
    {
        Value[] items = [Number(left), Number(right)];
        return new Value(ValueKind.Pair, new Span(), "", 0, [.. items]);
    }

    private static string Text(Value value) => value.Kind switch
    {
        ValueKind.Pair => $"{Text(value.Items[0])}:{Text(value.Items[1])}",
        ValueKind.List => $"[{string.Join(", ", value.Items.Select(Text))}]",
        _ => value.Text,
    };
}
