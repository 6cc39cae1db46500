using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Tls.Registry;

namespace ScenarioRunner.Machines.Tls;

/// <summary>One message: its attributes by every name they go by, by field, and by the extension they stand for.</summary>
internal sealed class TlsForm
{
    private readonly Dictionary<string, TlsSlot> _byAttribute = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, TlsSlot> _byExtension = [];
    private readonly TlsSlot?[] _byField;

    public TlsForm(Machine machine, string name, int index)
    {
        (Name, Index) = (name, index);
        _byField = new TlsSlot?[machine.Fields.Length];
        ExtensionList = machine.FieldNamed("ext");
        Extras = machine.FieldNamed("extras");
        Place = TlsMessages.PlaceOf(name);
        foreach (TlsSlot slot in TlsMessages.SlotsOf(name))
            Add(machine, slot);
        if (Place != ExtensionPlaces.None && Extras >= 0)
            AddExtras();
        HasPayload = TlsMessages.HasPayload(name);
        ImmutableArray<string> names = [.. _byAttribute.Keys];
        AttributeNames = [.. (HasPayload ? names.Add(TlsMessages.Payload) : names).Order(StringComparer.Ordinal)];
    }

    public string Name { get; }

    /// <summary>Index into the machine's messages.</summary>
    public int Index { get; }

    public ExtensionPlaces Place { get; }

    /// <summary>Index of the field that holds the extensions exactly.</summary>
    public int ExtensionList { get; }

    /// <summary>Index of the field that holds the extensions without a field of their own.</summary>
    public int Extras { get; }

    public bool HasPayload { get; }

    public ImmutableArray<string> AttributeNames { get; }

    public TlsSlot? Attribute(string name) => _byAttribute.GetValueOrDefault(name);

    /// <summary>The attribute that sets a field of this message.</summary>
    public TlsSlot? Field(int field) => _byField[field];

    /// <summary>The attribute that says whether the extension is there, where it has a field of its own.</summary>
    public TlsSlot? Extension(int code) => _byExtension.GetValueOrDefault(code);

    /// <summary>Extensions that have a field of their own on this message.</summary>
    public IEnumerable<int> OwnExtensions => _byExtension.Keys.Order();

    private void Add(Machine machine, TlsSlot template)
    {
        int field = machine.FieldNamed(template.FieldName);
        if (field < 0 || _byField[field] is not null)
            return;
        TlsSlot slot = template with { Field = field };
        _byField[field] = slot;
        _byAttribute[slot.Attribute] = slot;
        foreach (string alias in slot.Aliases)
            _byAttribute[alias] = slot;
        if (slot.Extension < 0 || Extensions.All.WithCode(slot.Extension) is not { } extension)
            return;
        _byExtension[slot.Extension] = slot;
        _byAttribute.TryAdd(extension.Name, slot);
        if (extension.ShortName is { } name)
            _byAttribute.TryAdd(name, slot);
    }

    private void AddExtras()
    {
        foreach (Extension extension in Extensions.All)
        {
            if (_byExtension.ContainsKey(extension.Code))
                continue;
            string name = extension.ShortName is { } known && !_byAttribute.ContainsKey(known) ? known : extension.Name;
            TlsSlot slot = new(name, "extras", TlsShape.Extra, Notations.Flags, extension.Code) { Field = Extras, No = 0, Alone = 1 };
            _byAttribute.TryAdd(extension.Name, slot);
            _byAttribute.TryAdd(name, slot);
        }
    }
}
