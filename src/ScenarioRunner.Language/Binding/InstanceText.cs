using System.Collections.Immutable;
using System.Text;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Language.Parsing;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Language.Text;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Language.Binding;

/// <summary>The lines of a scenario as one instance reads them: every <c>$name</c> replaced, findings at their place in the file.</summary>
internal sealed class InstanceText(SourceText source, EachValues each, int index, FindingList findings)
{
    private readonly Dictionary<LineSyntax, StatementSyntax?> _read = new(ReferenceEqualityComparer.Instance);
    private readonly WordTable _words = new();

    /// <summary>Null for a line that is faulty, which has been reported.</summary>
    public StatementSyntax? Statement(LineSyntax line)
    {
        if (!line.HasVariables)
            return line.Statement;
        if (!_read.TryGetValue(line, out StatementSyntax? statement))
            _read[line] = statement = Read(line);
        return statement;
    }

    private StatementSyntax? Read(LineSyntax line)
    {
        List<Replacement> replacements = [];
        string? text = Replace(line, replacements);
        if (text is null)
            return null;
        if (text.Length > HsLimits.LineLength)
        {
            findings.Add(LimitRules.LineTooLong, line.Code, $"with its variables replaced the line has more than {HsLimits.LineLength} characters");
            return null;
        }

        Line replaced = new(text, _words, new SpanMap(line.Code.Start, replacements));
        StatementSyntax? statement = StatementReader.Read(replaced, !findings.IsFull, out Fault? fault);
        if (fault is not null)
            findings.Add(fault.Rule, fault.Span, fault.Message + With(), fault.Help, fault.Expected);
        if (statement is null || Fits(line, statement))
            return statement;
        findings.Add(BindingRules.MisplacedVariable, line.Code, "a variable cannot stand for the first word of a header or block line");
        return null;
    }

    /// <summary>Lines were sorted into header and blocks before variables had values.</summary>
    private static bool Fits(LineSyntax line, StatementSyntax statement) => line.Statement switch
    {
        null => statement is StepSyntax,
        StepSyntax => statement is StepSyntax,
        BlockStatement block => statement is BlockStatement now && now.Word == block.Word,
        _ => statement.GetType() == line.Statement.GetType(),
    };

    private string? Replace(LineSyntax line, List<Replacement> replacements)
    {
        ImmutableDictionary<string, string> values = each.Instance(index, line.Number);
        StringBuilder text = new();
        bool complete = true;
        int copied = line.Code.Start;
        for (int at = Next(copied, line); at >= 0; at = Next(at + 1, line))
        {
            Span span = Span.Between(at, Variables.NameEnd(source.Text, at + 1, line.Code.End));
            string name = source.Text[(at + 1)..span.End];
            if (values.TryGetValue(name, out string? value))
            {
                text.Append(source.Text, copied, at - copied);
                replacements.Add(new Replacement(text.Length, value.Length, span));
                text.Append(value);
                copied = span.End;
                if (text.Length > HsLimits.LineLength)
                    break;
            }
            else if (!IsQuoted(line, at))
            {
                complete = false;
                findings.Add(BindingRules.UndefinedVariable, span, $"`${name}` has no values", Suggest(name, values));
            }
        }

        text.Append(source.Text, copied, line.Code.End - copied);
        return complete ? text.ToString() : null;
    }

    private string With() => each.Label(index) is { Length: > 0 } label ? $" (with {label})" : "";

    private int Next(int at, LineSyntax line) => Variables.Next(source.Text, at, line.Code.End);

    private static string Suggest(string name, ImmutableDictionary<string, string> values) => values.IsEmpty
        ? $"give it values before the first step: `each {name} in [...]`"
        : Suggestion.For(name, values.Keys.Order(StringComparer.Ordinal));

    private bool IsQuoted(LineSyntax line, int place)
    {
        bool quoted = false;
        for (int i = line.Code.Start; i < place; i++)
        {
            if (source.Text[i] == '"')
                quoted = !quoted;
            else if (quoted && source.Text[i] == '\\')
                i++;
        }

        return quoted;
    }
}
