using System.Collections.Immutable;
using System.Globalization;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Model.Scenarios;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Execution;

/// <summary>What stands behind <c>with</c> in <c>use tcp with ip=6</c>.</summary>
public static class VariableSettings
{
    /// <summary>Sorted ordinally.</summary>
    public static ImmutableArray<string> Names(Machine machine) =>
        [.. machine.Settings.Select(setting => machine.Variables[setting.Variable].Name).Order(StringComparer.Ordinal)];

    /// <summary>Why the value does not fit, or null.</summary>
    public static string? Check(Machine machine, MessageAttribute written)
    {
        if (Find(machine, written.Name) is not { } setting)
            return null;
        Variable variable = machine.Variables[setting.Variable];
        if (Number(variable.Type, written.Value) is { } number && (setting.Values.IsEmpty || setting.Values.Contains(number)))
            return null;
        return $"{variable.Name} is {(variable.Type == ValueType.Bool ? "yes or no" : setting.Values.IsEmpty ? "a number" : Listed(setting.Values))}";
    }

    /// <summary>Puts the values in place at the start; what does not fit was refused before.</summary>
    public static void Apply(ReferenceMachine machine, Endpoint endpoint, MachineUse use)
    {
        if (use.Version is { } version && machine.Dialect.VersionSetting(version) is var (variable, value) && variable >= 0)
            endpoint.Variables[variable] = value;
        foreach (MessageAttribute written in use.Settings)
            if (Find(machine.Definition, written.Name) is { } setting
                && (machine.Dialect.SettingValue(written) ?? Number(machine.Definition.Variables[setting.Variable].Type, written.Value)) is { } number)
                endpoint.Variables[setting.Variable] = number;
    }

    private static Setting? Find(Machine machine, string name)
    {
        foreach (Setting setting in machine.Settings)
            if (string.Equals(machine.Variables[setting.Variable].Name, name, StringComparison.OrdinalIgnoreCase))
                return setting;
        return null;
    }

    private static long? Number(ValueType type, Value value) => (type, value.Kind) switch
    {
        (ValueType.Bool, ValueKind.Flag) => 1,
        (ValueType.Bool, ValueKind.Word) => value.Text switch { "yes" => 1, "no" => 0, _ => null },
        (ValueType.Int, ValueKind.Number) => value.Number,
        (ValueType.Own or ValueType.Theirs, ValueKind.Number or ValueKind.Absolute) => value.Number & uint.MaxValue,
        _ => null,
    };

    private static string Listed(ImmutableArray<long> values) =>
        string.Join(" or ", values.Select(value => value.ToString(CultureInfo.InvariantCulture)));
}
