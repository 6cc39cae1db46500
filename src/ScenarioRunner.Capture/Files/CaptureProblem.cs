using System.Globalization;

namespace ScenarioRunner.Capture.Files;

/// <summary>Where the reading of a capture broke, and how.</summary>
/// <param name="Frame">The frame that could not be read, 1-based; the number of the next frame when the fault is between frames.</param>
/// <param name="Offset">The byte of the (unpacked) input at which the unreadable part begins.</param>
public sealed record CaptureProblem(CaptureProblemKind Kind, long Frame, long Offset, string Message)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"frame {Frame}, byte {Offset}: {Message}");
}
