using System.Globalization;
using System.Text;

namespace ScenarioRunner.Benchmarks;

internal static class Table
{
    public static string Write(IReadOnlyList<Figure> figures)
    {
        List<string[]> rows = [["figure", "target", "median", "best", "ratio"]];
        rows.AddRange(figures.Select(figure => (string[])[figure.Name, figure.Target, figure.Measured, figure.Best, figure.Ratio]));
        int[] widths = [.. Enumerable.Range(0, 5).Select(column => rows.Max(row => row[column].Length))];
        StringBuilder text = new();
        for (int i = 0; i < rows.Count; i++)
        {
            Append(text, rows[i], widths, ' ');
            if (i == 0)
                Append(text, [.. widths.Select(width => new string('-', width))], widths, '-');
        }

        return text.ToString();
    }

    public static string Number(double value, string unit) =>
        value.ToString(value >= 100 ? "N0" : value >= 10 ? "N1" : "N2", CultureInfo.InvariantCulture) + " " + unit;

    private static void Append(StringBuilder text, string[] row, int[] widths, char fill)
    {
        for (int i = 0; i < row.Length; i++)
            text.Append('|').Append(fill).Append(row[i].PadRight(widths[i])).Append(fill);
        text.Append("|\n");
    }
}
