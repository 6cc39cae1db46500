using DiffEngine;
using ScenarioRunner.Snapshots;

namespace VerifyTests;

/// <summary>Opens a diff tool for a person at a screen; never on a build server, never without a screen.</summary>
internal static class DiffTool
{
    public static async Task OfferAsync(SnapshotPaths paths)
    {
        if (HasScreen && !BuildServerDetector.Detected && !DiffRunner.Disabled)
            await DiffRunner.LaunchAsync(paths.Received, paths.Verified);
    }

    private static bool HasScreen =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"))
        && (OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
            || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("DISPLAY"))
            || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("WAYLAND_DISPLAY")));
}
