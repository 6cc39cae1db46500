using System.Collections.Immutable;
using System.Globalization;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Expressions;

namespace ScenarioRunner.Machines.Loading;

/// <summary>Reads <c>settings: [ip]</c> or <c>settings: {ip: [4, 6]}</c>.</summary>
internal sealed class SettingDeclarations(YamlMap machine, Compilation compilation)
{
    private const int MaximumValues = 64;

    public ImmutableArray<Setting> Read()
    {
        ImmutableArray<Setting>.Builder settings = ImmutableArray.CreateBuilder<Setting>();
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach ((YamlNode key, YamlNode value) in machine.Named("settings"))
        {
            int variable = compilation.Use(compilation.Vocabulary.VariableNames, key);
            if (!seen.Add(key.Value))
                compilation.Problems.Error(key, $"setting '{Printable.Escape(key.Value)}' is here twice");
            else if (variable >= 0)
                settings.Add(new Setting(variable, Values(value)));
        }
        return settings.ToImmutable();
    }

    private ImmutableArray<long> Values(YamlNode node)
    {
        if (node.IsNothing)
            return [];
        if (node.Kind != YamlKind.List || node.Items.Count is 0 or > MaximumValues)
            compilation.Problems.Error(node, $"the values of a setting are a list of 1 to {MaximumValues} numbers");
        ImmutableArray<long>.Builder values = ImmutableArray.CreateBuilder<long>();
        foreach (YamlNode item in node.Items)
            if (item.Kind == YamlKind.Text && long.TryParse(item.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value))
                values.Add(value);
            else
                compilation.Problems.Error(item, "the value of a setting is a number");
        return values.ToImmutable();
    }
}
