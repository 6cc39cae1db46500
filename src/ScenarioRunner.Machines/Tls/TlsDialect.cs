using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Vocabulary;

namespace ScenarioRunner.Machines.Tls;

/// <summary>How TLS messages are written and shown.</summary>
public sealed class TlsDialect : IDialect
{
    private readonly TlsLayout _layout;
    private readonly TlsReader _reader;
    private readonly TlsWriter _writer;

    public TlsDialect(Machine machine)
    {
        _layout = new TlsLayout(machine);
        _reader = new TlsReader(_layout);
        _writer = new TlsWriter(_layout);
        Vocabulary = new TlsVocabulary(machine, _layout);
    }

    public IVocabulary Vocabulary { get; }

    public bool IsReliable => true;

    IMemory? IDialect.NewMemory() => new TlsMemory();

    /// <summary>A text as a message shows it: a word, or escaped in quotes.</summary>
    public static string Spelled(string text) => TlsSpelling.Word(text);

    public Packet Read(Message message) => _reader.Read(message);

    public void Read(Message message, Packet packet) => _reader.Read(message, packet);

    public Packet Read(string name, int length) => _reader.Read(name);

    // No number of a message counts from another one.
    public void Resolve(Packet packet, Endpoint sender, Endpoint receiver)
    {
    }

    // What an injected message leaves out stays open.
    public void Forge(Packet packet, Endpoint sender, Endpoint receiver)
    {
    }

    public string Show(Packet packet, Endpoint sender, Endpoint receiver) => _writer.Write(packet, sender.Memory as TlsMemory);

    public (int Variable, long Value) VersionSetting(string version) =>
        TlsVersions.Number(version) is { } number ? (_layout.Machine.VariableNamed("fixed"), number) : (-1, 0);

    public long? SettingValue(MessageAttribute setting) =>
        setting.Name == "kex" ? Notations.KeyExchanges.Read(setting.Value) : null;

    public bool IsNamed(string message, bool isAtRest) => TlsMessages.IsNamed(message, isAtRest);

    public Span PlaceOf(Message message, string attribute)
    {
        int field = _layout.Machine.FieldNamed(attribute);
        TlsForm form = _layout.Form(message.Name);
        foreach (MessageAttribute written in message.Attributes)
            if (written.Name == attribute || (field >= 0 && form.Attribute(written.Name)?.Field == field))
                return written.Span;
        for (int i = 0; i < message.Positional.Length; i++)
            if (TlsPositional.AttributeOf(message.Name, message.Positional, i) is { } name && (name == attribute || form.Attribute(name)?.FieldName == attribute))
                return message.Positional[i].Span;
        return message.NameSpan;
    }
}
