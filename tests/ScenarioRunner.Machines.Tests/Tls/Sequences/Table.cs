using System.Collections.Immutable;

namespace ScenarioRunner.Machines.Tests.Tls.Sequences;

/// <summary>
/// A set of sequences as people write it down: <c>c:</c> and <c>s:</c> say who sends what follows, <c>[A B]</c> may be left out,
/// <c>( A / B C )</c> is one or the other, <c>{A B}</c> any of them up to twice in all.
/// </summary>
internal sealed class Table
{
    private readonly string[] _tokens;
    private int _at;
    private char _sender = 'c';

    private Table(string text) => _tokens = Spaced(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>All sequences of all lines, letter by letter.</summary>
    public static ImmutableArray<ImmutableArray<string>> Of(params IEnumerable<string> lines) => [.. lines.SelectMany(line => new Table(line).Alternatives())];

    /// <summary>Every beginning of a sequence, the whole included, as one text each.</summary>
    public static HashSet<string> Beginnings(IEnumerable<ImmutableArray<string>> sequences)
    {
        HashSet<string> all = [];
        foreach (ImmutableArray<string> sequence in sequences)
            for (int length = 1; length <= sequence.Length; length++)
                all.Add(Text(sequence.AsSpan(0, length)));
        return all;
    }

    public static string Text(ReadOnlySpan<string> sequence) => string.Join(' ', sequence!);

    private static string Spaced(string text)
    {
        foreach (string bracket in (string[])["[", "]", "(", ")", "{", "}", "/"])
            text = text.Replace(bracket, $" {bracket} ", StringComparison.Ordinal);
        return text;
    }

    private List<ImmutableArray<string>> Alternatives()
    {
        char sender = _sender;
        List<ImmutableArray<string>> all = Sequence();
        while (_at < _tokens.Length && _tokens[_at] == "/")
        {
            _at++;
            _sender = sender;
            all.AddRange(Sequence());
        }

        return all;
    }

    private List<ImmutableArray<string>> Sequence()
    {
        List<ImmutableArray<string>> all = [[]];
        while (_at < _tokens.Length && _tokens[_at] is not (")" or "]" or "/"))
        {
            List<ImmutableArray<string>> part = Part();
            all = [.. all.SelectMany(before => part.Select(after => before.AddRange(after)))];
        }

        return all;
    }

    private List<ImmutableArray<string>> Part()
    {
        string token = _tokens[_at++];
        switch (token)
        {
            case "c:" or "s:":
                _sender = token[0];
                return [[]];
            case "[" or "(":
                List<ImmutableArray<string>> inner = Alternatives();
                _at++;
                return token == "[" ? [[], .. inner] : inner;
            case "{":
                return UpToTwo();
            default:
                return [[$"{_sender}:{token}"]];
        }
    }

    private List<ImmutableArray<string>> UpToTwo()
    {
        List<string> any = [];
        char sender = _sender;
        for (; _tokens[_at] != "}"; _at++)
            if (_tokens[_at] is "c:" or "s:")
                sender = _tokens[_at][0];
            else
                any.Add($"{sender}:{_tokens[_at]}");
        _at++;
        return [[], .. any.Select(one => ImmutableArray.Create(one)), .. any.SelectMany(one => any.Select(two => ImmutableArray.Create(one, two)))];
    }
}
