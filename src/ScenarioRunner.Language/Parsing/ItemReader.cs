using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Language.Text;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Language.Parsing;

/// <summary>The fast reader's messages, items and values; each skips the blanks behind it.</summary>
internal static class ItemReader
{
    public static bool Message(Line line, ref int at, out MessageSyntax message)
    {
        int start = at;
        message = null!;
        if (!Tokens.MessageName(line, ref at, out NameSyntax name))
        {
            line.Expect(at, Expected.Message);
            return false;
        }

        at = line.SkipBlanks(at);
        line.Items.Clear();
        while (at < line.End && StartsItem(line, at))
        {
            int itemStart = at;
            if (!Item(line, ref at, out ItemSyntax item))
            {
                if (at != itemStart)
                    return false;
                line.Expect(at, Expected.Item);
                break; // no item begins here; what comes next decides
            }

            line.Items.Add(item);
        }

        ImmutableArray<ItemSyntax> items = line.Items.Count == 0 ? [] : ImmutableCollectionsMarshal.AsImmutableArray(line.Items.ToArray());
        message = new MessageSyntax(line.Span(start, Combinators.TrimmedEnd(line, start, at)), name, items);
        return true;
    }

    public static bool Value(Line line, ref int at, out Value value)
    {
        bool read = at < line.End && line.Text[at] == '[' ? List(line, ref at, out value) : ScalarOrPair(line, ref at, out value);
        if (read)
            at = line.SkipBlanks(at);
        return read;
    }

    private static bool StartsItem(Line line, int at)
    {
        if (line.Text[at] is ',' or '!')
            return false;
        if (Tokens.NoAs(line, ref at, out _))
            return true;
        int next = line.SkipBlanks(at + 2);
        return next < line.End && line.Text[next] == '=';
    }

    private static bool Item(Line line, ref int at, out ItemSyntax item)
    {
        int nameEnd = Letters.NameEnd(line.Text, at, line.End);
        int equals = nameEnd == at ? line.End : line.SkipBlanks(nameEnd);
        bool named = equals < line.End && line.Text[equals] == '=';
        int start = at;
        if (named)
            at = line.SkipBlanks(equals + 1);
        bool read = Value(line, ref at, out Value value);
        item = named
            ? new ItemSyntax(line.Word(start, nameEnd), line.Span(start, nameEnd), value)
            : new ItemSyntax(null, default, value);
        return read;
    }

    private static bool ScalarOrPair(Line line, ref int at, out Value value)
    {
        int start = at;
        if (!Scalar(line, ref at, out value))
            return false;
        if (at >= line.End || line.Text[at] != ':')
            return true;
        at++;
        if (!Scalar(line, ref at, out Value right))
            return false;
        value = new Value(ValueKind.Pair, line.Span(start, at), "", 0, [value, right]);
        return true;
    }

    private static bool List(Line line, ref int at, out Value value)
    {
        int open = at;
        value = null!;
        if (line.ListDepth >= HsLimits.ListDepth)
        {
            line.Fail(LimitRules.ListsTooDeep, at, at + 1, $"lists are nested more than {HsLimits.ListDepth} deep");
            return false;
        }

        line.ListDepth++;
        List<Value> items = [];
        bool read = Items(line, ref at, items);
        line.ListDepth--;
        if (!read)
            ListEnd.Blame(line, open, at);
        else
            value = new Value(ValueKind.List, line.Span(open, at), "", 0, [.. items]);
        return read;
    }

    /// <summary>From behind the opening bracket to behind the closing one.</summary>
    private static bool Items(Line line, ref int at, List<Value> items)
    {
        at = line.SkipBlanks(at + 1);
        if (at < line.End && line.Text[at] == ']')
        {
            at++;
            return true;
        }

        while (true)
        {
            if (!Value(line, ref at, out Value item))
                return false;
            items.Add(item);
            char next = at < line.End ? line.Text[at] : '\0';
            if (next is not ',' and not ']')
            {
                line.Expect(at, "`,`");
                line.Expect(at, "`]`");
                return false;
            }

            at++;
            if (next == ']')
                return true;
            at = line.SkipBlanks(at);
        }
    }

    private static bool Scalar(Line line, ref int at, out Value value)
    {
        if (Tokens.Scalar(line, ref at, out value))
            return true;
        line.Expect(at, Expected.Value);
        return false;
    }
}
