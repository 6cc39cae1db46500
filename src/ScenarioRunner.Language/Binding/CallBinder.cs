using System.Collections.Immutable;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Language.Binding;

/// <summary>Resolves <c>client: close</c> and <c>client: timeout rto</c>.</summary>
internal sealed class CallBinder(MachinesInPlay machines, FindingList findings)
{
    private static readonly ImmutableArray<string> _plain = ["listen", "connect", "close", "shutdown", "abort", "reboot"];

    public CallStep? Bind(CallStatement call)
    {
        ImmutableArray<string> calls = machines.All(v => v.Calls);
        bool isTimeout = string.Equals(call.Call.Text, "timeout", StringComparison.OrdinalIgnoreCase);
        string? name = isTimeout ? "timeout" : MachinesInPlay.Find(calls, call.Call.Text);
        if (name is null)
        {
            findings.Add(
                BindingRules.UnknownCall,
                call.Call.Span,
                $"no local call is called `{call.Call.Text}`",
                machines.Message(call.Call.Text) is not null
                    ? $"a message needs its receiver: `{call.At} -> PEER: {call.Call.Text}`"
                    : Suggestion.For(call.Call.Text, calls.Append("timeout")));
            return null;
        }

        Value? argument = call.Argument;
        bool fits = isTimeout ? Timer(call, ref argument) : Argument(call, name);
        return fits ? new CallStep(call.Span, call.At, name, call.Call.Span, argument) { Time = call.Time, Announced = call.Announced } : null;
    }

    private bool Timer(CallStatement call, ref Value? argument)
    {
        ImmutableArray<string> timers = machines.All(v => v.Timeouts);
        if (argument is null || argument.Kind != ValueKind.Word)
        {
            findings.Add(BindingRules.BadArgument, argument?.Span ?? call.Call.Span, "`timeout` needs the name of a timer", Suggestion.For("", timers));
            return false;
        }

        string written = argument.Text;
        if (MachinesInPlay.Find(timers, written) is { } timer)
        {
            argument = Value.Word(argument.Span, timer);
            return true;
        }

        findings.Add(BindingRules.UnknownTimer, argument.Span, $"no timer is called `{written}`", Suggestion.For(written, timers));
        return false;
    }

    private bool Argument(CallStatement call, string name)
    {
        if (call.Argument is not { } argument)
            return true;
        bool isAmount = argument.Kind is ValueKind.Quoted || (argument.Kind == ValueKind.Number && argument.Number >= 0);
        if (_plain.Contains(name))
            findings.Add(BindingRules.BadArgument, argument.Span, $"`{name}` takes no argument");
        else if (name == "send" && !isAmount)
            findings.Add(BindingRules.BadArgument, argument.Span, "`send` takes a number of octets or a text in quotes");
        else
            return true;
        return false;
    }
}
