using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Model.Scenarios;
using Sprache;

namespace ScenarioRunner.Language.Parsing;

/// <summary>
/// Reads the lines on which an endpoint acts in one pass. It stands in for <see cref="StepGrammar.Step"/>,
/// which is some thirty times slower; a property test holds the two against each other.
/// </summary>
internal static class MessageLine
{
    public static Parser<StepSyntax> Step { get; } = Read;

    private static IResult<StepSyntax> Read(IInput input)
    {
        LineInput here = LineInput.From(input);
        int at = here.Position;
        bool read = TryStep(here.Of, ref at, out StepSyntax step);
        return new LineResult<StepSyntax>(read, step, new LineInput(here.Of, at));
    }

    /// <summary>The whole line; the same as <see cref="HsGrammar.StepFast"/>, without an input and a result to carry.</summary>
    public static bool TryLine(Line line, out StepSyntax step)
    {
        int at = line.Start;
        if (!TryStep(line, ref at, out step))
            return false;
        if (at >= line.End)
            return true;
        line.Expect(at, Expected.End);
        return false;
    }

    private static bool TryStep(Line line, ref int at, out StepSyntax step)
    {
        int start = at;
        step = null!;
        TimeMark? time = null;
        if (at < line.End && line.Text[at] is '+' or '@' && !TryTime(line, ref at, out time))
            return false;
        if (IsWordStep(line, at))
            return TryWordStep(line, ref at, start, time, out step);
        int here = at;
        bool injected = Keywords.Read(line, ref here, "inject", out _);
        if (injected)
            at = line.SkipBlanks(here);
        if (!Next<EndpointName>(line, ref at, Tokens.Endpoint, Expected.Endpoint, out EndpointName left))
            return false;
        bool isCall = !injected && at < line.End && line.Text[at] == ':';
        bool read = isCall
            ? TryCall(line, ref at, start, time, left, out step)
            : TryMessage(line, ref at, start, time, injected, left, out step);
        return read;
    }

    private static bool TryTime(Line line, ref int at, out TimeMark? time)
    {
        bool absolute = line.Text[at] == '@';
        at = line.SkipBlanks(at + 1);
        bool read = Next<Duration>(line, ref at, Durations.Read, Expected.Duration, out Duration duration);
        time = new TimeMark(absolute, duration);
        return read;
    }

    private static bool IsWordStep(Line line, int at)
    {
        int end = Letters.NameEnd(line.Text, at, line.End);
        bool isWord = line.Text.AsSpan(at, end - at) is "deliver" or "duplicate" or "drop" or "wait" or "expect" or "note";
        return isWord && !Keywords.IsName(line, end);
    }

    private static bool TryWordStep(Line line, ref int at, int start, TimeMark? time, out StepSyntax step)
    {
        IResult<StepSyntax> result = StepGrammar.WordStep(new LineInput(line, at));
        step = result.WasSuccessful ? result.Value : null!;
        if (!result.WasSuccessful)
            return false;
        at = result.Remainder.Position;
        if (!TryAnnounced(line, ref at, out ImmutableArray<Announcement> announced))
            return false;
        step = step with { Span = line.Span(start, Combinators.TrimmedEnd(line, start, at)), Time = time, Announced = announced };
        return true;
    }

    private static bool TryCall(Line line, ref int at, int start, TimeMark? time, EndpointName endpoint, out StepSyntax step)
    {
        step = null!;
        at = line.SkipBlanks(at + 1);
        if (!Next<NameSyntax>(line, ref at, Tokens.PlainName, Expected.Call, out NameSyntax call))
            return false;
        Value? argument = null;
        if (at < line.End && line.Text[at] != '!' && !ItemReader.Value(line, ref at, out argument))
            return false;
        if (!TryAnnounced(line, ref at, out ImmutableArray<Announcement> announced))
            return false;
        step = new CallStatement(endpoint, call, argument)
        {
            Span = line.Span(start, Combinators.TrimmedEnd(line, start, at)),
            Time = time,
            Announced = announced,
        };
        return true;
    }

    private static bool TryMessage(Line line, ref int at, int start, TimeMark? time, bool injected, EndpointName left, out StepSyntax step)
    {
        step = null!;
        LabelSyntax? label = null;
        if (!Next<Arrow>(line, ref at, Tokens.Arrow, Expected.Arrow, out Arrow arrow))
        {
            if (!injected)
                line.Expect(at, Expected.Colon);
            return false;
        }

        if (!Next<EndpointName>(line, ref at, Tokens.Endpoint, Expected.Endpoint, out EndpointName right)
            || !Sign(line, ref at, ':')
            || !TryFlight(line, ref at, out ImmutableArray<MessageSyntax> flight)
            || !TryLabel(line, ref at, ref label)
            || !TryAnnounced(line, ref at, out ImmutableArray<Announcement> announced))
        {
            return false;
        }

        step = new MessageStatement(injected, left, arrow, right, flight, label)
        {
            Span = line.Span(start, Combinators.TrimmedEnd(line, start, at)),
            Time = time,
            Announced = announced,
        };
        return true;
    }

    private static bool TryFlight(Line line, ref int at, out ImmutableArray<MessageSyntax> flight)
    {
        flight = [];
        if (!ItemReader.Message(line, ref at, out MessageSyntax message))
            return false;
        if (at >= line.End || line.Text[at] != ',')
        {
            flight = [message];
            return true;
        }

        List<MessageSyntax> messages = [message];
        while (at < line.End && line.Text[at] == ',')
        {
            at = line.SkipBlanks(at + 1);
            if (!ItemReader.Message(line, ref at, out message))
                return false;
            messages.Add(message);
        }

        flight = [.. messages];
        return true;
    }

    private static bool TryLabel(Line line, ref int at, ref LabelSyntax? label)
    {
        int here = at;
        if (!Keywords.ReadInner(line, ref here, "as", out _))
            return true;
        at = line.SkipBlanks(here);
        bool read = Next<NameSyntax>(line, ref at, Tokens.Name, Expected.Label, out NameSyntax name);
        label = new LabelSyntax(name.Text, name.Span);
        return read;
    }

    private static bool TryAnnounced(Line line, ref int at, out ImmutableArray<Announcement> announced)
    {
        announced = [];
        if (at + 1 >= line.End || line.Text[at] != '!' || line.Text[at + 1] != '!')
            return true;
        List<Announcement> rules = [];
        at++;
        do
        {
            at = line.SkipBlanks(at + 1);
            if (!Next<NameSyntax>(line, ref at, Tokens.Name, Expected.Rule, out NameSyntax rule))
                return false;
            rules.Add(new Announcement(rule.Text, rule.Span));
        }
        while (at < line.End && line.Text[at] == ',');
        announced = ImmutableCollectionsMarshal.AsImmutableArray(rules.ToArray());
        return true;
    }

    private static bool Sign(Line line, ref int at, char sign)
    {
        if (at < line.End && line.Text[at] == sign)
        {
            at = line.SkipBlanks(at + 1);
            return true;
        }

        line.Expect(at, $"`{sign}`");
        return false;
    }

    private static bool Next<T>(Line line, ref int at, TokenReader<T> reader, string expected, out T token)
    {
        if (reader(line, ref at, out token))
        {
            at = line.SkipBlanks(at);
            return true;
        }

        line.Expect(at, expected);
        return false;
    }
}
