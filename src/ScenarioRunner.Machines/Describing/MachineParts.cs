using ScenarioRunner.Machines.Definition;

namespace ScenarioRunner.Machines.Describing;

/// <summary>A view of a machine as a machine: its states, and the rows between them.</summary>
public static class MachineParts
{
    public static Machine Of(Machine machine, View view)
    {
        int[] places = Places(machine, view);
        return machine with
        {
            Name = view.Name,
            States = [.. machine.States.Where((_, state) => places[state] >= 0)],
            InitialState = Math.Max(0, places[machine.InitialState]),
            Rows = [.. machine.Rows.Where(row => Shows(view, row)).Select(row => Moved(row, places))],
        };
    }

    private static bool Shows(View view, Row row) =>
        (row.Text.View.Length == 0 || row.Text.View == view.Name) && (row.From & view.States) != 0 && (row.To < 0 || (view.States >> row.To & 1) != 0);

    // Where each state stands among those of the view; -1: it is not one of them.
    private static int[] Places(Machine machine, View view)
    {
        int[] places = new int[machine.States.Length];
        int next = 0;
        for (int state = 0; state < places.Length; state++)
            places[state] = (view.States >> state & 1) != 0 ? next++ : -1;
        return places;
    }

    private static Row Moved(Row row, int[] places)
    {
        ulong from = 0;
        for (int state = 0; state < places.Length; state++)
            if (places[state] >= 0 && (row.From >> state & 1) != 0)
                from |= 1UL << places[state];
        return row with { From = from, To = row.To < 0 ? -1 : places[row.To] };
    }
}
