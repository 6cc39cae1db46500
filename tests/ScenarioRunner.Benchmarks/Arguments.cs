namespace ScenarioRunner.Benchmarks;

/// <param name="Runner">A published <c>runner</c> for the cold start; null: the cold start is left out.</param>
/// <param name="Capture">A big capture; null: what is measured on one is left out.</param>
/// <param name="Captures">A folder of captures; null: what is measured on many is left out.</param>
/// <param name="Rounds">How often each figure is taken; the table shows the median and the best.</param>
/// <param name="Only">Words of which a benchmark's name must hold one; empty: all run.</param>
internal sealed record Arguments(string? Runner, string? Capture, string? Captures, int Rounds, IReadOnlyList<string> Only)
{
    public static Arguments? Read(string[] args)
    {
        string? runner = null, capture = null, captures = null;
        int rounds = 15;
        List<string> only = [];
        for (int i = 0; i < args.Length; i++)
        {
            if (args[i] == "--runner" && i + 1 < args.Length)
                runner = args[++i];
            else if (args[i] == "--capture" && i + 1 < args.Length)
                capture = args[++i];
            else if (args[i] == "--captures" && i + 1 < args.Length)
                captures = args[++i];
            else if (args[i] == "--rounds" && i + 1 < args.Length && int.TryParse(args[i + 1], out rounds) && rounds > 0)
                i++;
            else if (!args[i].StartsWith('-'))
                only.Add(args[i]);
            else
                return Refuse();
        }

        foreach (string? missing in (string?[])[File.Exists(runner) ? null : runner, File.Exists(capture) ? null : capture, Directory.Exists(captures) ? null : captures])
            if (missing is not null)
            {
                Console.Error.WriteLine($"there is no {missing}");
                return null;
            }

        return new Arguments(runner, capture, captures, rounds, only);
    }

    private static Arguments? Refuse()
    {
        Console.Error.WriteLine("usage: [--runner PATH] [--capture FILE] [--captures DIR] [--rounds N] [NAME...]");
        return null;
    }
}
