using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Expressions;

namespace ScenarioRunner.Machines.Loading.Review;

/// <summary>Every state can be reached from the initial one, and left again unless a run may end in it.</summary>
internal static class Reachability
{
    public static void Check(Machine machine, MachineReader reader, ProblemList problems)
    {
        ulong reached = Reached(machine);
        List<(YamlNode Key, YamlNode Value)> nodes = reader.Map.Named("states");
        for (int state = 0; state < machine.States.Length; state++)
        {
            string name = Printable.Escape(machine.States[state].Name);
            if ((reached >> state & 1) == 0)
                problems.Error(nodes[state].Key, $"state '{name}' is never reached: no row leads to it from '{Printable.Escape(machine.States[machine.InitialState].Name)}'");
            else if (!machine.States[state].Final && !CanBeLeft(machine, state))
                problems.Error(nodes[state].Key, $"state '{name}' is never left, and it is not final");
        }
    }

    private static ulong Reached(Machine machine)
    {
        ulong reached = 1UL << machine.InitialState, before = 0;
        while (reached != before)
        {
            before = reached;
            foreach (Row row in machine.Rows)
                if (row.To >= 0 && (row.From & reached) != 0)
                    reached |= 1UL << row.To;
        }
        return reached;
    }

    private static bool CanBeLeft(Machine machine, int state)
    {
        foreach (Row row in machine.Rows)
            if (row.To >= 0 && row.To != state && (row.From >> state & 1) != 0)
                return true;
        return false;
    }
}
