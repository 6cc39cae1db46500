using System.Globalization;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Language.Tests;

/// <summary>Syntax with all its spans as text, to compare what two readers made of a line.</summary>
internal static class SyntaxText
{
    public static string Of(StepSyntax step)
    {
        string body = step switch
        {
            MessageStatement m => $"{m.Injected} {m.Left} {m.Left.Span} {m.Arrow} {m.Right} {m.Right.Span} {string.Join(" ; ", m.Messages.Select(Of))} as {m.Label}",
            CallStatement c => $"{c.At} {c.At.Span} {c.Call} {(c.Argument is null ? "" : Of(c.Argument))}",
            ArrivalStatement a => $"{a.Kind} {a.Label}",
            WaitStatement w => $"{w.Duration}",
            ExpectStatement e => string.Join(" ; ", e.Claims.Select(c => $"{c.Span} {c.SubjectSpan} {c.Subject} {c.Connection} {c.Rest} {Of(c.Value)}")),
            NoteStatement n => Of(n.Text),
            _ => "",
        };
        return $"{step.GetType().Name} {step.Span} {step.Time} {body} !! {string.Join(" ; ", step.Announced)}";
    }

    private static string Of(MessageSyntax message) =>
        $"{message.Span} {message.Name} {string.Join(" | ", message.Items.Select(i => $"{i.Name} {i.NameSpan} {Of(i.Value)}"))}";

    private static string Of(Value value) =>
        $"{value.Kind} {value.Span} {value.Text} {value.Number.ToString(CultureInfo.InvariantCulture)} [{string.Join(", ", value.Items.Select(Of))}]";
}
