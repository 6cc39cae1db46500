using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Validation.Running;

/// <summary>Which worlds are followed further.</summary>
internal static class Selection
{
    /// <summary>How many steps after a fault its other explanations are still followed.</summary>
    public const int Patience = 24;

    private const int MaximumWorlds = 32;

    /// <summary>A text with more errors than this is garbage: one course through it is enough.</summary>
    private const int HopelessErrors = 100;

    /// <summary>Keeps the best worlds, cheapest first, each once.</summary>
    public static List<World> Keep(List<World> worlds, bool settled, int maximum = MaximumWorlds)
    {
        if (worlds.Count < 2)
            return worlds;
        List<World> sorted = [.. worlds.OrderBy(world => world.Errors).ThenBy(world => world.Warnings + world.Doubt).ThenBy(world => world.Strain)];
        World best = sorted[0];
        int most = best.Errors > HopelessErrors ? 1 : maximum;
        List<World> kept = [];
        foreach (World world in sorted)
        {
            if (world.Errors > best.Errors + (settled ? 0 : 1) || kept.Count == most)
                break;
            if (settled && best.Errors > 0 && (world.Warnings > best.Warnings || world.Strain > best.Strain))
                continue;
            if (!kept.Exists(other => other.SameAs(world)))
                kept.Add(world);
        }

        return kept;
    }

    /// <summary>Whether the step says that something is wrong with it.</summary>
    public static bool IsAnnounced(Step step) => !step.Announced.IsEmpty;
}
