using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Expressions;

namespace ScenarioRunner.Machines.Loading.Review;

/// <summary>Names that are declared and never used: most often a misspelt or forgotten row.</summary>
internal static class UnusedNames
{
    public static void Check(Machine machine, MachineReader reader, ProblemList problems)
    {
        Vocabulary vocabulary = reader.Vocabulary;
        Warn(vocabulary.KindNames, reader.Map.Named("kinds"), problems);
        Warn(vocabulary.GroupNames, reader.Map.Named("groups"), problems);
        Warn(vocabulary.Answers, reader.Map.Named("answers"), problems);
        if (!HasAny(machine, Occasion.Timeout))
            Warn(vocabulary.Timers, reader.Map.Named("timers"), problems);
        if (!HasAny(machine, Occasion.Call))
            Warn(vocabulary.Calls, reader.Map.Named("calls"), problems);
        Variables(vocabulary, reader.Map.Named("variables"), problems);
        Rules(machine, reader, problems);
    }

    private static void Warn(NameTable table, List<(YamlNode Key, YamlNode Value)> nodes, ProblemList problems)
    {
        foreach ((YamlNode key, YamlNode _) in nodes)
            if (table.Find(key.Value) is var index and >= 0 && !table.IsUsed(index))
                problems.Warning(key, $"{table.Sort} '{Printable.Escape(key.Value)}' is never used");
    }

    // A protocol's own functions may use variables that no expression names; the public ones are there to be shown.
    private static void Variables(Vocabulary vocabulary, List<(YamlNode Key, YamlNode Value)> nodes, ProblemList problems)
    {
        if (vocabulary.Functions != FunctionLibrary.Standard)
            return;
        for (int variable = 0; variable < vocabulary.Variables.Count; variable++)
            if (!vocabulary.Variables[variable].Public && !vocabulary.VariableNames.IsUsed(variable) && !vocabulary.VariablesSet.Contains(variable))
                problems.Warning(nodes[variable].Key, $"variable '{Printable.Escape(nodes[variable].Key.Value)}' is never used");
    }

    private static void Rules(Machine machine, MachineReader reader, ProblemList problems)
    {
        bool[] checkedRules = new bool[machine.Rules.Length];
        foreach (Definition.Check check in machine.Checks)
            checkedRules[check.Rule] = true;
        for (int rule = 0; rule < checkedRules.Length; rule++)
            if (!checkedRules[rule] && !reader.Vocabulary.Rules.IsUsed(rule))
                problems.Warning(reader.Rules.NodeOf(rule), $"rule '{Printable.Escape(machine.Rules[rule].Name)}' has no checks and no answer names it");
    }

    private static bool HasAny(Machine machine, Occasion occasion)
    {
        foreach (Row row in machine.Rows)
            if (row.On.Contains(new Trigger(occasion, -1)))
                return true;
        return false;
    }
}
