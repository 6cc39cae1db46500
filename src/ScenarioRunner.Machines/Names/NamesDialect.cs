using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Vocabulary;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Names;

/// <summary>How the messages of a machine are written that declares them by name.</summary>
public sealed class NamesDialect : IDialect
{
    private readonly Machine _machine;
    private readonly NamesVocabulary _vocabulary;
    private readonly NamesReader _reader;
    private readonly NamesWriter _writer;

    public NamesDialect(Machine machine)
    {
        _machine = machine;
        _vocabulary = new NamesVocabulary(machine);
        _reader = new NamesReader(machine, _vocabulary);
        _writer = new NamesWriter(machine);
    }

    public IVocabulary Vocabulary => _vocabulary;

    IMemory? IDialect.NewMemory() => null;

    public Packet Read(Message message) => _reader.Read(message);

    public void Read(Message message, Packet packet) => _reader.Read(message, packet);

    public Packet Read(string name, int length) => _reader.Read(name);

    public void Resolve(Packet packet, Endpoint sender, Endpoint receiver)
    {
        for (int field = 0; packet.Relative != 0 && field < _machine.Fields.Length; field++)
            if ((packet.Relative >> field & 1) == 1)
                packet.Fields[field] = unchecked((uint)(packet.Fields[field] + BaseOf(_machine, _machine.Fields[field].Type == ValueType.Own ? sender : receiver)));
        packet.Relative = 0;
    }

    // What an injected message leaves out is nothing; its sender keeps no count.
    public void Forge(Packet packet, Endpoint sender, Endpoint receiver)
    {
    }

    public string Show(Packet packet, Endpoint sender, Endpoint receiver) => _writer.Write(packet, sender, receiver);

    public Span PlaceOf(Message message, string attribute)
    {
        foreach (MessageAttribute written in message.Attributes)
            if (string.Equals(written.Name, attribute, StringComparison.OrdinalIgnoreCase))
                return written.Span;
        ImmutableArray<int> positional = _machine.Messages[_vocabulary.IndexOf(message.Name)].Positional;
        for (int i = 0; i < positional.Length && i < message.Positional.Length; i++)
            if (string.Equals(_machine.Fields[positional[i]].Name, attribute, StringComparison.OrdinalIgnoreCase))
                return message.Positional[i].Span;
        return message.NameSpan;
    }

    /// <summary>The first number of an endpoint, from which its numbers count; 0 in a machine without <c>count</c>.</summary>
    internal static long BaseOf(Machine machine, Endpoint endpoint) => machine.OwnBase < 0 ? 0 : endpoint.Variables[machine.OwnBase];
}
