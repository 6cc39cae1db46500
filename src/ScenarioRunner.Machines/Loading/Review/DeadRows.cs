using ScenarioRunner.Machines.Definition;

namespace ScenarioRunner.Machines.Loading.Review;

/// <summary>
/// Rows are tried in order, so a machine is deterministic as written; what can be wrong is a row that never gets its turn,
/// because rows above it without a condition take all its occasions, or because it repeats a row above it.
/// </summary>
internal static class DeadRows
{
    public static void Check(Machine machine, MachineReader reader, ProblemList problems)
    {
        Dictionary<Trigger, ulong> taken = [];
        Dictionary<(string On, ulong From, string When), Row> seen = [];
        foreach (Row row in machine.Rows)
        {
            YamlNode node = reader.Rows.Nodes[row.Index];
            if (IsDead(row, taken))
                problems.Error(node, $"this row is never taken: {Taker(machine, row)} takes the same occasions in the same states without a condition");
            else if (!seen.TryAdd((Occasions(row), row.From, row.Text.When.Trim()), row))
                Repeated(row, seen[(Occasions(row), row.From, row.Text.When.Trim())], node, problems);
            if (!EndsAlways(row))
                continue;
            foreach (Trigger trigger in row.On)
                taken[trigger] = taken.GetValueOrDefault(trigger) | row.From;
        }
    }

    private static void Repeated(Row row, Row earlier, YamlNode node, ProblemList problems)
    {
        // Behind a row that continues, or that may be passed by, an equal one gets its turn.
        if (!earlier.May && !earlier.Continues)
            problems.Error(node, $"this row has the same 'from', 'on' and 'when' as {Place(earlier, row)}, so it is never taken");
    }

    private static bool EndsAlways(Row row) => !row.Continues && !row.May && row.Text.When.Trim() is ("" or "true");

    private static bool IsDead(Row row, Dictionary<Trigger, ulong> taken)
    {
        foreach (Trigger trigger in row.On)
        {
            ulong covered = taken.GetValueOrDefault(trigger) | taken.GetValueOrDefault(trigger with { Subject = -1 });
            if ((row.From & ~covered) != 0)
                return false;
        }
        return true;
    }

    private static string Taker(Machine machine, Row row)
    {
        foreach (Row earlier in machine.Rows)
            if (EndsAlways(earlier) && (earlier.From & row.From) != 0 && Shares(earlier, row))
                return Place(earlier, row);
        return "a row above";
    }

    private static bool Shares(Row earlier, Row row)
    {
        foreach (Trigger a in earlier.On)
            foreach (Trigger b in row.On)
                if (a.Occasion == b.Occasion && (a.Subject == b.Subject || a.Subject < 0))
                    return true;
        return false;
    }

    private static string Place(Row row, Row seenFrom) => row.Text.File == seenFrom.Text.File
        ? $"the row in line {row.Text.Line}"
        : $"the row in {row.Text.File}, line {row.Text.Line},";

    private static string Occasions(Row row)
    {
        List<string> parts = [];
        foreach (Trigger trigger in row.On)
            parts.Add($"{(int)trigger.Occasion}:{trigger.Subject}");
        parts.Sort(StringComparer.Ordinal);
        return string.Join(' ', parts);
    }
}
