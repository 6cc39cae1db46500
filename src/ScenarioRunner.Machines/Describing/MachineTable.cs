using System.Text;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Expressions;

namespace ScenarioRunner.Machines.Describing;

/// <summary>The machine's rows as text, state by state: what <c>machines show</c> prints.</summary>
public static class MachineTable
{
    public static string Write(Machine machine)
    {
        StringBuilder text = new();
        text.Append(Clean(machine.Name)).Append(": ").Append(Clean(machine.Title)).Append(" (").Append(Clean(machine.Reference)).Append(")\n");
        text.Append("profiles: ").Append(Clean(string.Join(", ", machine.Profiles))).Append('\n');
        for (int state = 0; state < machine.States.Length; state++)
            Write(machine, state, text);
        return text.ToString();
    }

    private static void Write(Machine machine, int index, StringBuilder text)
    {
        State state = machine.States[index];
        text.Append('\n').Append(Clean(state.Name));
        if (index == machine.InitialState)
            text.Append(", initial");
        if (state.Final)
            text.Append(", final");
        if (state.Reference.Length > 0)
            text.Append(" (").Append(Clean(state.Reference)).Append(')');
        if (state.Meaning.Length > 0)
            text.Append(": ").Append(Clean(state.Meaning));
        text.Append('\n');
        foreach (Row row in machine.Rows)
            if ((row.From >> index & 1) != 0)
                Write(row, text);
    }

    private static void Write(Row row, StringBuilder text)
    {
        text.Append("  ").Append(Clean(row.Text.On));
        if (row.To >= 0)
            text.Append(" -> ").Append(Clean(row.Text.To));
        text.Append(row.May ? ", may" : "").Append(row.Continues ? ", continue" : "").Append('\n');
        Line("from", row.Text.From, text);
        Line("when", row.Text.When, text);
        foreach (string effect in row.Text.Do)
            Line("do", effect, text);
        Line("ref", row.Reference, text);
        Line("because", row.Because, text);
    }

    private static void Line(string key, string value, StringBuilder text)
    {
        if (value.Length > 0)
            text.Append("      ").Append(key.PadRight(8)).Append(Clean(value)).Append('\n');
    }

    /// <summary>On one line, and nothing in it that a terminal would obey.</summary>
    private static string Clean(string text)
    {
        StringBuilder one = new();
        foreach (string word in text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            one.Append(one.Length > 0 ? " " : "").Append(Printable.Escape(word, int.MaxValue));
        return one.ToString();
    }
}
