using ScenarioRunner.Reporting.Reports;
using ScenarioRunner.Reporting.Text;

namespace ScenarioRunner.Cli.Running;

/// <summary>A unified diff on the terminal.</summary>
internal static class DiffOutput
{
    public static void Write(TextWriter output, string diff, Palette palette)
    {
        foreach (string line in diff.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string shown = Visible.Of(line);
            output.Write((line[0] switch
            {
                '+' => palette.Added(shown),
                '-' => palette.Removed(shown),
                _ => shown,
            }) + "\n");
        }
    }
}
