using System.Collections.Immutable;
using System.Numerics;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Language.Expansion;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Language.Text;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Language.Binding;

/// <summary>A variable and the texts that <c>each</c> puts in its place.</summary>
internal sealed record EachVariable(string Name, int LineNumber, ImmutableArray<string> Texts);

/// <summary>The instances that the <c>each</c> lines of a scenario stand for.</summary>
internal sealed class EachValues
{
    private EachValues(ImmutableArray<EachVariable> variables)
    {
        Variables = variables;
        Count = variables.Aggregate(BigInteger.One, (product, variable) => RunCounter.Cap(product * variable.Texts.Length));
    }

    public ImmutableArray<EachVariable> Variables { get; }

    public BigInteger Count { get; }

    public static EachValues Read(SourceText source, ScenarioSyntax scenario, FindingList findings)
    {
        ImmutableArray<EachVariable>.Builder variables = ImmutableArray.CreateBuilder<EachVariable>();
        foreach (LineSyntax line in scenario.Header)
        {
            if (line.Statement is not EachStatement each)
                continue;
            if (line.HasVariables)
                findings.Add(BindingRules.MisplacedVariable, line.Code, "the values of an `each` cannot depend on another variable");
            else if (variables.Any(v => v.Name == each.Variable.Text))
                findings.Add(BindingRules.RepeatedHeader, each.Variable.Span, $"`{each.Variable.Text}` has an `each` already");
            else
                variables.Add(new EachVariable(each.Variable.Text, line.Number, Texts(source, each, findings)));
        }

        EachValues values = new([.. variables.Where(v => v.Texts.Length > 0)]);
        if (values.Count > HsLimits.Instances)
            findings.Add(
                LimitRules.TooManyInstances,
                scenario.Header.First(line => line.Statement is EachStatement).Code,
                $"the each lines stand for {values.Count} instances, the limit is {HsLimits.Instances}");
        return values;
    }

    /// <summary>The texts of one instance; the first variable changes slowest.</summary>
    public ImmutableDictionary<string, string> Instance(int index, int beforeLine = int.MaxValue)
    {
        ImmutableDictionary<string, string>.Builder texts = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach ((EachVariable variable, int value) in Choices(index))
            if (variable.LineNumber < beforeLine)
                texts[variable.Name] = variable.Texts[value];
        return texts.ToImmutable();
    }

    /// <summary><c>kex=rsa, n=2</c></summary>
    public string Label(int index) =>
        string.Join(", ", Choices(index).Where(c => c.Variable.Texts.Length > 1).Select(c => $"{c.Variable.Name}={c.Variable.Texts[c.Value]}"));

    private IEnumerable<(EachVariable Variable, int Value)> Choices(int index)
    {
        int[] values = new int[Variables.Length];
        for (int i = Variables.Length - 1; i >= 0; i--)
        {
            values[i] = index % Variables[i].Texts.Length;
            index /= Variables[i].Texts.Length;
        }

        return Variables.Select((variable, i) => (variable, values[i]));
    }

    private static ImmutableArray<string> Texts(SourceText source, EachStatement each, FindingList findings)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        if (each.Values.IsEmpty)
            findings.Add(BindingRules.RepeatedValue, each.Variable.Span, $"`{each.Variable.Text}` has no values");
        foreach (Value value in each.Values)
            if (!seen.Add(TextOf(source, value)))
                findings.Add(BindingRules.RepeatedValue, value.Span, $"the value `{TextOf(source, value)}` is there already");
        return [.. each.Values.Select(value => TextOf(source, value)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>As written; of a quoted text what is between the quotes.</summary>
    private static string TextOf(SourceText source, Value value) => value.Kind == ValueKind.Quoted
        ? source.Slice(new Span(value.Span.Start + 1, value.Span.Length - 2))
        : source.Slice(value.Span);
}
