using System.Collections.Immutable;

namespace ScenarioRunner.Replay.Comparing;

/// <summary>The way through a script and a recorded conversation -> what differs. A deed that is missing here and too many there was moved.</summary>
internal static class Differences
{
    public static ImmutableArray<Difference> Of(Script script, List<Move> moves)
    {
        List<Difference> found = [];
        foreach (Move move in moves)
            if (Of(script, move) is { } difference)
                found.Add(difference);
        for (int i = 0; i < found.Count; i++)
            if (found[i].Kind == DifferenceKind.Missing && found.FindIndex(other => other.Kind == DifferenceKind.Extra && IsSame(found[i].Expected!, other)) is >= 0 and int at)
            {
                found[i] = found[i] with { Kind = DifferenceKind.Moved, Seen = found[at].Seen, Octets = found[at].Octets };
                found.RemoveAt(at);
                i -= at < i ? 1 : 0;
            }

        return [.. found];
    }

    private static Difference? Of(Script script, Move move)
    {
        int step = move.Stand.Step;
        ScriptDeed? expected = step > 0 ? script.Deeds[step - 1] : null;
        return move.Kind switch
        {
            MoveKind.Values => new Difference(DifferenceKind.Values, expected, move.Seen, move.Octets, [.. Fit.Differences(expected!, move.Seen!)]) { Step = step - 1 },
            MoveKind.Other => new Difference(DifferenceKind.Other, expected, move.Seen, move.Octets, []) { Step = step - 1 },
            MoveKind.Missing => new Difference(DifferenceKind.Missing, expected, move.Seen, 0, []) { Step = step - 1 },
            MoveKind.Extra => new Difference(DifferenceKind.Extra, null, move.Seen, move.Octets, []) { Step = step },
            _ => null,
        };
    }

    private static bool IsSame(ScriptDeed missing, Difference extra) =>
        (missing.IsData
            ? missing.FromClient == extra.Seen!.FromClient && missing.Kind == extra.Seen.Kind && (missing.Octets < 0 || !extra.Seen.SizeIsKnown || missing.Octets == extra.Octets)
            : Fit.IsSameKind(missing, extra.Seen!))
        && !Fit.Differences(missing, extra.Seen!).Any();
}
