using System.Text;
using ScenarioRunner.Machines.Definition;

namespace ScenarioRunner.Machines.Describing;

/// <summary>The machine as a Mermaid state diagram: one arrow for each way from a state to another and its occasion.</summary>
public static class MermaidDiagram
{
    public static string Write(Machine machine)
    {
        string[] ids = Ids(machine);
        StringBuilder text = new("stateDiagram-v2\n");
        for (int i = 0; i < ids.Length; i++)
            text.Append("    state \"").Append(Label(machine.States[i].Name)).Append("\" as ").Append(ids[i]).Append('\n');
        text.Append("    [*] --> ").Append(ids[machine.InitialState]).Append('\n');
        foreach ((int from, int to, string label) in Arrows(machine))
            text.Append("    ").Append(ids[from]).Append(" --> ").Append(ids[to]).Append(": ").Append(Label(label)).Append('\n');
        for (int i = 0; i < ids.Length; i++)
            if (machine.States[i].Final)
                text.Append("    ").Append(ids[i]).Append(" --> [*]\n");
        return text.ToString();
    }

    /// <summary>By state, then by row; equal labels between the same two states are one arrow, and a row that stays draws none.</summary>
    private static List<(int From, int To, string Label)> Arrows(Machine machine)
    {
        List<(int, int, string)> arrows = [];
        HashSet<(int, int, string)> drawn = [];
        for (int from = 0; from < machine.States.Length; from++)
            foreach (Row row in machine.Rows)
                if (row.To >= 0 && row.To != from && (row.From >> from & 1) != 0)
                    foreach (Trigger trigger in row.On)
                        if (drawn.Add((from, row.To, trigger.Shown(machine))))
                            arrows.Add((from, row.To, trigger.Shown(machine)));
        return arrows;
    }

    /// <summary>Names that Mermaid takes for ids: letters, digits and <c>_</c>, with a number behind those that would be equal or a word of Mermaid's.</summary>
    private static string[] Ids(Machine machine)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase) { "state", "end", "note", "direction", "class", "classdef", "style", "default", "root" };
        string[] ids = new string[machine.States.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            StringBuilder id = new();
            foreach (char c in machine.States[i].Name)
                id.Append(char.IsAsciiLetterOrDigit(c) ? c : '_');
            if (!char.IsAsciiLetter(id[0]))
                id.Insert(0, "s_");
            while (!taken.Add(id.ToString()))
                id.Append('_').Append(i);
            ids[i] = id.ToString();
        }
        return ids;
    }

    /// <summary>Mermaid reads <c>:</c>, <c>;</c>, quotes, brackets and <c>#</c> in a label as its own; it shows <c>#58;</c> as a colon.</summary>
    private static string Label(string text)
    {
        StringBuilder label = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '-' or '_' or '.' or ',' or '(' or ')' or '+')
                label.Append(rune);
            else
                label.Append('#').Append(Rune.IsControl(rune) ? 32 : rune.Value).Append(';');
        }
        return label.ToString();
    }
}
