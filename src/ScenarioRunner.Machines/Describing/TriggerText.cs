using ScenarioRunner.Machines.Definition;

namespace ScenarioRunner.Machines.Describing;

/// <summary>What a row is about, as the YAML writes it.</summary>
public static class TriggerText
{
    public static string Shown(this Trigger trigger, Machine machine)
    {
        int subject = trigger.Subject;
        return trigger.Occasion switch
        {
            Occasion.Send => subject < 0 ? "send" : "send " + machine.Kinds[subject].Name,
            Occasion.Receive => subject < 0 ? "receive" : "receive " + machine.Kinds[subject].Name,
            Occasion.Call => "call " + (subject < 0 ? "any" : machine.Calls[subject]),
            _ => "timeout " + (subject < 0 ? "any" : machine.Timers[subject].Name),
        };
    }
}
