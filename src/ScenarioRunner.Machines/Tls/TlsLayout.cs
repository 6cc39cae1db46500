using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Machines.Tls;

/// <summary>Where the loaded machine keeps what the messages carry.</summary>
internal sealed class TlsLayout
{
    private readonly Dictionary<string, TlsForm> _forms = new(StringComparer.OrdinalIgnoreCase);

    public TlsLayout(Machine machine)
    {
        Machine = machine;
        Forms = [.. machine.Messages.Select((message, index) => new TlsForm(machine, message.Name, index))];
        foreach (TlsForm form in Forms)
            _forms[form.Name] = form;
    }

    public Machine Machine { get; }

    /// <summary>In the order of the machine's messages.</summary>
    public ImmutableArray<TlsForm> Forms { get; }

    /// <summary>The message of a name that is known; <c>close_notify</c> is an alert.</summary>
    public TlsForm Form(string name) => _forms[name == TlsMessages.CloseNotify ? TlsMessages.Alert : name];

    /// <summary>The message of a full name in any case; null for an unknown one.</summary>
    public TlsForm? Find(string name) => _forms.GetValueOrDefault(name);

    public TlsForm FormOf(Packet packet) => Forms[(int)packet.Fields[Machine.MessageField]];
}
