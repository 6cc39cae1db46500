namespace ScenarioRunner.Replay.Comparing;

/// <summary>
/// Finds the fewest differences between a script and a recorded conversation: a search over how far both are accounted for,
/// the cheapest first. What the two ends did at the same time may come in either order.
/// </summary>
internal sealed class Alignment(Script script, SeenDeed[] client, SeenDeed[] server, bool isTorn, int most)
{
    private const int CostOfValues = 12;
    private const int CostOfOther = 15;
    private const int CostOfOne = 10;

    /// <summary>The last step of a scenario that stays open, where there is something in its place: all behind it would be left out of account.</summary>
    private const int CostOfLast = 16;

    /// <summary>The rest of a run of data: that there was more of it says it better.</summary>
    private const int CostOfRest = 13;

    private readonly PriorityQueue<Move, (int Cost, long Progress, int Order)> _queue = new();
    private readonly HashSet<Stand> _seen = [];
    private int _order;

    /// <summary>How many stands were looked at.</summary>
    public int Moves => _seen.Count;

    /// <param name="limit">What costs as much or more is of no interest; null is given then.</param>
    public Comparison? Run(int limit)
    {
        Push(null, new Stand(0, default, default, false, 0), 0, MoveKind.Match, null, 0);
        Move? furthest = null;
        while (_queue.TryDequeue(out Move? move, out _))
        {
            if (move.Cost >= limit)
                return null;
            if (!_seen.Add(move.Stand))
                continue;
            if (furthest is null || move.Stand.Progress > furthest.Stand.Progress)
                furthest = move;
            if (IsEnd(move.Stand))
                return Result(move, isWhole: true);
            if (_seen.Count > most + (4 * (script.Deeds.Length + client.Length + server.Length)))
                return Result(furthest, isWhole: false);
            Follow(move);
        }

        return furthest is null ? null : Result(furthest, isWhole: false);
    }

    private bool IsEnd(Stand stand) => stand.Step == script.Deeds.Length && (script.StaysOpen || (stand.Client.Index == client.Length && stand.Server.Index == server.Length));

    private void Follow(Move move)
    {
        Stand stand = move.Stand;
        if (stand.Step < script.Deeds.Length)
            Expect(move, script.Deeds[stand.Step]);
        foreach (bool side in (ReadOnlySpan<bool>)[true, false])
            if (Ready(stand, side) is { } seen)
                Leave(move, side, seen);
    }

    private void Expect(Move move, ScriptDeed expected)
    {
        Stand stand = move.Stand;
        bool side = expected.FromClient;
        SeenDeed? seen = Ready(stand, side);
        if (stand.Had > 0)
        {
            GoOn(move, expected, seen);
            return;
        }

        if (seen is not null && expected.IsData && seen.Kind == expected.Kind)
            Data(move, expected, seen);
        else if (seen is not null && Fit.IsSameKind(expected, seen))
            Push(move, Next(stand, side, Whole(stand, side)), Fit.Differences(expected, seen).Any() ? CostOfValues : 0, null, seen, 0);
        else if (seen is not null && Fit.MayHold(seen, expected))
            Closed(move, expected);
        else if (seen is not null && !seen.IsIdle)
            Push(move, Next(stand, side, RunOf(stand, side).End), CostOfOther, MoveKind.Other, seen, RunOf(stand, side).Octets);
        bool isInside = stand.Of(side).Index > 0 && Fit.MayHold(Side(side)[stand.Of(side).Index - 1], expected);
        bool isUnseen = isTorn && expected.IsTls && !HasMoreTls(stand, side);
        if (isInside || isUnseen)
            Push(move, stand with { Step = stand.Step + 1, Begun = true, Had = 0 }, 0, MoveKind.Hidden, seen, 0);
        bool isLast = script.StaysOpen && seen is not null && stand.Step == script.Deeds.Length - 1;
        Push(move, stand with { Step = stand.Step + 1 }, isLast ? CostOfLast : CostOfOne, MoveKind.Missing, seen, 0);
    }

    // Where a run of data was interrupted, it may go on, or that was all.
    private void GoOn(Move move, ScriptDeed expected, SeenDeed? seen)
    {
        Stand stand = move.Stand;
        bool side = expected.FromClient;
        if (seen is not null && seen.Kind == expected.Kind)
            Data(move, expected, seen);
        Push(move, Next(stand, side, stand.Of(side)), CostOfValues, MoveKind.Values, Side(side)[Math.Max(0, stand.Of(side).Index - 1)], stand.Had);
    }

    private void Data(Move move, ScriptDeed expected, SeenDeed seen)
    {
        Stand stand = move.Stand;
        bool side = expected.FromClient;
        (Place end, long octets, bool isKnown) = RunOf(stand, side);
        int fields = Fit.Differences(expected, seen).Any() ? CostOfValues : 0;
        long due = expected.Octets - stand.Had;
        bool isOpen = expected.Octets < 0 || !isKnown || (expected.OrMore && octets >= due);
        if (!isOpen && Part(stand, side, due) is { } part)
            Push(move, Next(stand, side, part), fields, null, seen, due);
        if (!isOpen && octets != due)
            Push(move, Next(stand, side, end), CostOfValues, MoveKind.Values, seen, stand.Had + octets);
        if (!isOpen && octets < due)
            Push(move, stand.With(side, end) with { Begun = true, Had = stand.Had + octets }, fields, null, seen, octets);
        if (!isOpen)
            return;
        Push(move, Next(stand, side, end), fields, null, seen, octets);
        // How much there is of it is open: the rest may belong to a later step.
        if (expected.Octets < 0 || !isKnown)
            Push(move, Next(stand, side, One(stand, side)), fields, null, seen, 1);
    }

    private void Closed(Move move, ScriptDeed expected)
    {
        Stand stand = move.Stand;
        bool side = expected.FromClient;
        SeenDeed seen = Ready(stand, side)!;
        Push(move, Next(stand, side, RunOf(stand, side).End), 0, MoveKind.Hidden, seen, 0);
        Push(move, Next(stand, side, Whole(stand, side)), 0, MoveKind.Hidden, seen, 0);
    }

    /// <summary>Leaves out of account what was seen.</summary>
    private void Leave(Move move, bool side, SeenDeed seen)
    {
        Stand stand = move.Stand;
        (Place end, long octets, _) = RunOf(stand, side);
        bool isBefore = script.BeginsMidway && !stand.Begun;
        bool isFree = isBefore || (seen.IsIdle && !script.HasChangeCipherSpec) || (!script.HasTcp && seen.Kind is DeedKind.End or DeedKind.Reset);
        int cost = isFree ? 0 : stand.Of(side).Taken > 0 ? CostOfRest : CostOfOne;
        Push(move, stand.With(side, end), cost, isFree ? MoveKind.Skip : MoveKind.Extra, seen, octets);
    }

    private void Push(Move? before, Stand stand, int cost, MoveKind? kind, SeenDeed? seen, long octets)
    {
        Move move = new(before, stand, (before?.Cost ?? 0) + cost, kind ?? (cost == 0 ? MoveKind.Match : MoveKind.Values), seen, octets);
        _queue.Enqueue(move, (move.Cost, -stand.Progress, _order++));
    }

    private static Stand Next(Stand stand, bool side, Place place) => stand.With(side, place) with { Step = stand.Step + 1, Begun = true, Had = 0 };

    private SeenDeed[] Side(bool ofClient) => ofClient ? client : server;

    /// <summary>The next deed of an end, where everything it came after is accounted for.</summary>
    private SeenDeed? Ready(Stand stand, bool side)
    {
        Place place = stand.Of(side);
        SeenDeed[] deeds = Side(side);
        return place.Index < deeds.Length && deeds[place.Index].Knew <= Reached(stand, !side) ? deeds[place.Index] : null;
    }

    /// <summary>Up to which number the deeds of an end are accounted for.</summary>
    private long Reached(Stand stand, bool side)
    {
        Place place = stand.Of(side);
        SeenDeed[] deeds = Side(side);
        if (place.Index == deeds.Length)
            return long.MaxValue;
        return deeds[place.Index].Kind == DeedKind.Data ? deeds[place.Index].From + place.Taken : deeds[place.Index].To - 1;
    }

    private static Place Whole(Stand stand, bool side) => new(stand.Of(side).Index + 1, 0);

    private Place One(Stand stand, bool side)
    {
        Place place = stand.Of(side);
        SeenDeed deed = Side(side)[place.Index];
        return deed.Kind == DeedKind.Data && place.Taken + 1 < deed.Size ? place with { Taken = place.Taken + 1 } : new Place(place.Index + 1, 0);
    }

    /// <summary>The deeds of one kind that an end does without hearing from the other one, where they are data or closed; else the next deed.</summary>
    private (Place End, long Octets, bool IsKnown) RunOf(Stand stand, bool side)
    {
        Place place = stand.Of(side);
        SeenDeed[] deeds = Side(side);
        DeedKind kind = deeds[place.Index].Kind;
        long octets = -place.Taken, reached = Reached(stand, !side);
        bool isKnown = true;
        int index = place.Index;
        do
        {
            octets += deeds[index].Size;
            isKnown &= deeds[index].SizeIsKnown;
            index++;
        }
        while (kind is DeedKind.Data or DeedKind.ApplicationData or DeedKind.Closed && index < deeds.Length && deeds[index].Kind == kind && deeds[index].Knew <= reached);
        return (new Place(index, 0), octets, isKnown);
    }

    /// <summary>The place behind so many octets of a run; null where there is none.</summary>
    private Place? Part(Stand stand, bool side, long octets)
    {
        Place place = stand.Of(side);
        SeenDeed[] deeds = Side(side);
        DeedKind kind = deeds[place.Index].Kind;
        long reached = Reached(stand, !side), left = octets + place.Taken;
        int index = place.Index;
        for (; index < deeds.Length && deeds[index].Kind == kind && deeds[index].Knew <= reached && left >= deeds[index].Size && left > 0; index++)
            left -= deeds[index].Size;
        if (left == 0)
            return new Place(index, 0);
        bool isInside = kind == DeedKind.Data && index < deeds.Length && deeds[index].Kind == kind && deeds[index].Knew <= reached;
        return isInside ? new Place(index, left) : null;
    }

    private bool HasMoreTls(Stand stand, bool side)
    {
        SeenDeed[] deeds = Side(side);
        for (int i = stand.Of(side).Index; i < deeds.Length; i++)
            if (deeds[i].Unit is not null)
                return true;
        return false;
    }

    private Comparison Result(Move last, bool isWhole)
    {
        List<Move> moves = [];
        for (Move? move = last; move.Before is not null; move = move.Before)
            moves.Add(move);
        moves.Reverse();
        return new Comparison(last.Cost, Differences.Of(script, moves), [.. moves.Where(move => move.Kind == MoveKind.Hidden).Select(Expected)], Beyond(last.Stand), isWhole);
    }

    private SeenDeed? Beyond(Stand stand)
    {
        SeenDeed? of = stand.Client.Index < client.Length ? client[stand.Client.Index] : null;
        SeenDeed? other = stand.Server.Index < server.Length ? server[stand.Server.Index] : null;
        return of is null || (other is not null && other.Frame < of.Frame) ? other : of;
    }

    private ScriptDeed Expected(Move move) => script.Deeds[move.Stand.Step - 1];
}
