namespace ScenarioRunner.Capture.Connections;

/// <summary>Mixes words by a full multiplication folded in half; the constants are odd and have no pattern.</summary>
internal static class Mix
{
    public const ulong First = 0x9e3779b97f4a7c15;
    public const ulong Second = 0xc2b2ae3d27d4eb4f;
    public const ulong Third = 0x165667b19e3779f9;

    public static ulong Fold(ulong a, ulong b)
    {
        ulong high = Math.BigMul(a, b, out ulong low);
        return high ^ low;
    }
}
