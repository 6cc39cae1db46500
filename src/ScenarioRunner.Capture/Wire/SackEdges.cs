using System.Runtime.CompilerServices;

namespace ScenarioRunner.Capture.Wire;

/// <summary>Up to four SACK blocks: left and right edge of each.</summary>
[InlineArray(8)]
public struct SackEdges
{
    private uint _first;
}
