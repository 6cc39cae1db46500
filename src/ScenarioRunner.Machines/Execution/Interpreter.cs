using ScenarioRunner.Machines.Definition;

namespace ScenarioRunner.Machines.Execution;

/// <summary>Runs the rows of a machine on one endpoint. It knows no protocol.</summary>
public sealed class Interpreter(MachineIndex index)
{
    /// <summary>A machine may leave several fields of a message open, and their values multiply.</summary>
    private const int MaximumPossibilities = 64;

    public MachineIndex Index { get; } = index;

    public Machine Machine => Index.Machine;

    /// <summary>
    /// Takes the rows that fit, in order, until one ends the event.
    /// Before a row that may be taken or passed by is taken, <paramref name="fork"/> gets the position to go on from in a copy.
    /// </summary>
    /// <param name="start">The position of the first row to try, from an earlier fork; 0 at the beginning.</param>
    /// <returns>The last row taken, or null when none fits.</returns>
    public Row? Run(Frame frame, Occasion occasion, ulong subjects, int start, Action<int>? fork)
    {
        Row? last = null;
        int state = -1, position = start, at = 0;
        ReadOnlySpan<Candidate<Row>> rows = default;
        while (true)
        {
            if (frame.Self.State != state)
            {
                (state, at) = (frame.Self.State, 0);
                rows = Index.Rows(occasion, state);
            }

            while (at < rows.Length && !Fits(frame, rows[at], subjects, position))
                at++;
            if (at == rows.Length)
                return last;
            last = rows[at++].Item;
            if (last.May)
                fork?.Invoke(last.Index + 1);
            Take(frame, last);
            if (!last.Continues)
                return last;
            position = last.Index + 1;
        }
    }

    /// <summary>Whether a row would end this event, or lead to the state in which one does; asks without changing anything.</summary>
    public bool Takes(Frame frame, Occasion occasion, ulong subjects)
    {
        foreach (ref readonly Candidate<Row> candidate in Index.Rows(occasion, frame.Self.State))
            if ((!candidate.Item.Continues || candidate.Item.To >= 0) && Fits(frame, candidate, subjects, 0))
                return true;
        return false;
    }

    /// <summary>Whether any row is for such a message in this state, whatever its conditions.</summary>
    public bool IsFor(Occasion occasion, int state, ulong subjects)
    {
        foreach (ref readonly Candidate<Row> candidate in Index.Rows(occasion, state))
            if ((!candidate.Item.Continues || candidate.Item.To >= 0) && candidate.Concerns(subjects))
                return true;
        return false;
    }

    private static bool Fits(Frame frame, in Candidate<Row> candidate, ulong subjects, int position) =>
        candidate.Concerns(subjects) && candidate.Item.Index >= position && (candidate.Item.When is not { } when || when(frame) != 0);

    private static void Take(Frame frame, Row row)
    {
        frame.Reference = row.Reference;
        row.Do?.Invoke(frame);
        if (row.To < 0 || row.To == frame.Self.State)
            return;
        frame.Self.LastMove = new Move(frame.Self.LastMove, frame.Self.State, row.To, row.Reference);
        frame.Self.State = row.To;
        frame.Self.StateCause = frame.Step;
        frame.Self.StateReference = row.Reference;
    }

    /// <summary>Gives unwritten fields their values. Where a value is one possibility of several, further packets follow.</summary>
    public List<Packet> Fill(Frame frame, Packet packet)
    {
        List<Packet> packets = new(1);
        Fill(frame, packet, packets);
        return packets;
    }

    /// <summary>The same, into a list that the caller keeps.</summary>
    public void Fill(Frame frame, Packet packet, List<Packet> packets)
    {
        packets.Clear();
        packets.Add(packet);
        for (int i = 0; i < packets.Count; i++)
            FillOne(frame, packets, i);
    }

    private void FillOne(Frame frame, List<Packet> packets, int which)
    {
        Packet packet = packets[which];
        frame.Message = packet;
        ulong filled = packet.Written | packet.Passed;
        ulong kinds = Index.KindsOf(frame);
        ReadOnlySpan<Candidate<Filling>> fillings = Index.Fillings(frame.Self.State);
        for (int i = packet.FillFrom; i < fillings.Length; i++)
        {
            Filling filling = fillings[i].Item;
            ulong bit = 1UL << filling.Field;
            if ((filled & bit) != 0 || !fillings[i].Concerns(kinds)
                || (filling.When is not null && filling.When(frame) == 0))
                continue;
            if (filling.May && packets.Count < MaximumPossibilities)
            {
                Packet other = packet.Copy();
                other.Passed = filled;
                other.FillFrom = i + 1;
                packets.Add(other);
            }

            packet.Fields[filling.Field] = filling.Value(frame);
            packet.Filled |= bit;
            filled |= bit;
        }
    }

    /// <summary>The first fault at or behind the position in the precedence order, with its position; null when there is none.</summary>
    public (Check Check, int Position)? NextFault(Frame frame, Occasion occasion, ulong subjects, int position)
    {
        ReadOnlySpan<Candidate<Check>> checks = Index.Checks(occasion, frame.Self.State);
        for (int i = position; i < checks.Length; i++)
        {
            if (!checks[i].Concerns(subjects))
                continue;
            Check check = checks[i].Item;
            if (check.When is null || check.When(frame) != 0)
                return (check, i);
        }

        return null;
    }
}
