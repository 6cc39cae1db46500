using System.Collections.Immutable;
using System.Text;
using ScenarioRunner.Language.Parsing;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Language.Formatting;

/// <summary>Names and values: as written, but for quotes that are not needed and blanks in lists.</summary>
internal sealed class TokenPrinter(SourceText source, Spelling spelling)
{
    public string Name(Span span)
    {
        string written = source.Slice(span);
        string inner = written.StartsWith('"') ? written[1..^1] : written;
        return Letters.IsName(inner) ? inner : written;
    }

    public string Names(ImmutableArray<NameSyntax> names) => string.Join(", ", names.Select(name => Name(name.Span)));

    /// <summary>The canonical name; where no machine knows it, as written.</summary>
    public string MessageName(NameSyntax name) => spelling.Of(name.Text) is { } canonical && Letters.IsName(canonical)
        ? canonical
        : Name(name.Span);

    public string Endpoint(EndpointName endpoint)
    {
        string written = source.Slice(endpoint.Span);
        int slash = written.StartsWith('"') ? written.IndexOf('/', written.LastIndexOf('"')) : written.IndexOf('/', StringComparison.Ordinal);
        int length = slash < 0 ? written.Length : slash;
        string name = Name(new Span(endpoint.Span.Start, length));
        return endpoint.Connection == 1 ? name : $"{name}/{endpoint.Connection}";
    }

    /// <summary>Each with a blank before it.</summary>
    public string Items(ImmutableArray<ItemSyntax> items)
    {
        StringBuilder text = new();
        foreach (ItemSyntax item in items)
            text.Append(' ').Append(item.Name is null ? "" : $"{item.Name}=").Append(Value(item.Value));
        return text.ToString();
    }

    public string Claims(ImmutableArray<ClaimSyntax> claims) =>
        string.Join(", ", claims.Select(claim => $"{source.Slice(claim.SubjectSpan)} = {Value(claim.Value)}"));

    public string Values(ImmutableArray<Value> values) => string.Join(", ", values.Select(Value));

    /// <summary>Recursion goes as deep as lists are nested, which the parser caps.</summary>
    public string Value(Value value) =>
        value.Kind == ValueKind.List ? $"[{Values(value.Items)}]" : source.Slice(value.Span);
}
