using System.Globalization;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Vocabulary;

namespace ScenarioRunner.Language.Binding;

/// <summary>A message says each thing once, by whichever of its names, or behind the message's name without one.</summary>
internal sealed class RepeatCheck(FindingList findings)
{
    private readonly List<(string Meant, string Written, Span Span)> _items = [];
    private readonly Dictionary<string, (string Meant, string Written, Span Span)> _seen = new(StringComparer.Ordinal);

    public void Check(Message message, IVocabulary owner)
    {
        _items.Clear();
        foreach (MessageAttribute attribute in message.Attributes)
            _items.Add((owner.MeantAttribute(message.Name, attribute.Name), attribute.Name, attribute.Span));
        for (int i = 0; i < message.Positional.Length; i++)
            if (owner.PositionalName(message.Name, message.Positional, i) is { } name)
                _items.Add((owner.MeantAttribute(message.Name, name), Written(message.Positional[i]), message.Positional[i].Span));
        if (!message.Positional.IsEmpty)
            _items.Sort(static (one, other) => one.Span.Start.CompareTo(other.Span.Start));
        _seen.Clear();
        foreach ((string Meant, string Written, Span Span) item in _items)
            if (!_seen.TryAdd(item.Meant, item))
                Report(_seen[item.Meant], item);
    }

    private void Report((string Meant, string Written, Span Span) first, (string Meant, string Written, Span Span) second) =>
        findings.Add(
            BindingRules.RepeatedAttribute,
            second.Span,
            first.Written == second.Written
                ? $"`{second.Written}` is written twice on this message"
                : $"this message has settled with `{first.Written}` what `{second.Written}` stands for",
            related: new(first.Span, "the first one"));

    private static string Written(Value value) => value.Kind switch
    {
        ValueKind.Any => "?",
        ValueKind.Number when value.Text.Length == 0 => value.Number.ToString(CultureInfo.InvariantCulture),
        _ => value.Text,
    };
}
