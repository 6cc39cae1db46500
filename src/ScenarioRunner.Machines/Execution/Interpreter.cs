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
        for (int position = start; position < Machine.Rows.Length;)
        {
            Row? row = Next(frame, occasion, subjects, position);
            if (row is null)
                break;
            if (row.May)
                fork?.Invoke(row.Index + 1);
            Take(frame, row);
            last = row;
            if (!row.Continues)
                break;
            position = row.Index + 1;
        }

        return last;
    }

    /// <summary>Whether a row would end this event; asks without changing anything.</summary>
    public bool Takes(Frame frame, Occasion occasion, ulong subjects)
    {
        foreach (Row row in Index.Rows(occasion, frame.Self.State))
            if (!row.Continues && MachineIndex.Concerns(row.On, occasion, subjects) && (row.When is null || row.When(frame) != 0))
                return true;
        return false;
    }

    private Row? Next(Frame frame, Occasion occasion, ulong subjects, int position)
    {
        ReadOnlySpan<Row> rows = Index.Rows(occasion, frame.Self.State);
        for (int i = FirstAt(rows, position); i < rows.Length; i++)
            if (MachineIndex.Concerns(rows[i].On, occasion, subjects) && (rows[i].When is null || rows[i].When!(frame) != 0))
                return rows[i];

        return null;
    }

    // Rows that continue bring the search back often, so what lies before the position is not walked through again.
    private static int FirstAt(ReadOnlySpan<Row> rows, int position)
    {
        int low = 0, high = position == 0 ? 0 : rows.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (rows[middle].Index < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

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
        List<Packet> packets = [packet];
        for (int i = 0; i < packets.Count; i++)
            FillOne(frame, packets, i);
        return packets;
    }

    private void FillOne(Frame frame, List<Packet> packets, int which)
    {
        Packet packet = packets[which];
        frame.Message = packet;
        ulong filled = packet.Written | packet.Passed;
        ulong kinds = Index.KindsOf(frame);
        ReadOnlySpan<Filling> fillings = Index.Fillings(frame.Self.State);
        for (int i = packet.FillFrom; i < fillings.Length; i++)
        {
            Filling filling = fillings[i];
            ulong bit = 1UL << filling.Field;
            if ((filled & bit) != 0 || !MachineIndex.Concerns(filling.On, Occasion.Send, kinds)
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
        ReadOnlySpan<Check> checks = Index.Checks(occasion, frame.Self.State);
        for (int i = position; i < checks.Length; i++)
        {
            Check check = checks[i];
            if (MachineIndex.Concerns(check.On, occasion, subjects) && (check.When is null || check.When(frame) != 0))
                return (check, i);
        }

        return null;
    }
}
