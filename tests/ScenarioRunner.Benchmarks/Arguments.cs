namespace ScenarioRunner.Benchmarks;

/// <param name="Runner">A published <c>runner</c> for the cold start; null: the cold start is left out.</param>
/// <param name="Rounds">How often each figure is taken; the table shows the median and the best.</param>
/// <param name="Only">Words of which a benchmark's name must hold one; empty: all run.</param>
internal sealed record Arguments(string? Runner, int Rounds, IReadOnlyList<string> Only)
{
    public static Arguments? Read(string[] args)
    {
        string? runner = null;
        int rounds = 15;
        List<string> only = [];
        for (int i = 0; i < args.Length; i++)
        {
            if (args[i] == "--runner" && i + 1 < args.Length)
                runner = args[++i];
            else if (args[i] == "--rounds" && i + 1 < args.Length && int.TryParse(args[i + 1], out rounds) && rounds > 0)
                i++;
            else if (!args[i].StartsWith('-'))
                only.Add(args[i]);
            else
                return Refuse();
        }

        if (runner is null || File.Exists(runner))
            return new Arguments(runner, rounds, only);
        Console.Error.WriteLine($"there is no file {runner}");
        return null;
    }

    private static Arguments? Refuse()
    {
        Console.Error.WriteLine("usage: [--runner PATH] [--rounds N] [NAME...]");
        return null;
    }
}
