namespace ScenarioRunner.Replay.Importing;

/// <summary>What is written of a connection.</summary>
/// <param name="Folds">Runs of octets stand together, acknowledgments that say nothing new are left out.</param>
/// <param name="Windows">Which windows are written.</param>
/// <param name="Stamps">Timestamps are written.</param>
/// <param name="Numbers">Initial numbers are written.</param>
internal sealed record Style(bool Folds, Windows Windows, bool Stamps, bool Numbers)
{
    /// <summary>From the shortest on; the first that says the same as the recording is taken.</summary>
    public static IEnumerable<Style> For(ImportOptions options)
    {
        foreach (bool folds in options.Exact ? (bool[])[false] : [true, false])
        {
            if (!options.Scrub)
            {
                yield return new Style(folds, Windows.All, true, true);
                continue;
            }

            foreach (Windows windows in (Windows[])[Windows.Closed, Windows.Unusual, Windows.All])
                yield return new Style(folds, windows, false, false);
            if (!folds)
                yield return new Style(false, Windows.All, true, false);
        }
    }
}
