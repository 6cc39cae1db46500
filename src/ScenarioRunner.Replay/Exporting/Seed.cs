using System.Text;

namespace ScenarioRunner.Replay.Exporting;

/// <summary>Numbers that look made up and are the same each time: they follow from names (FNV-1a).</summary>
public static class Seed
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(params ReadOnlySpan<string> names)
    {
        ulong hash = Basis;
        foreach (string name in names)
        {
            foreach (byte octet in Encoding.UTF8.GetBytes(name))
                hash = (hash ^ octet) * Prime;
            hash = (hash ^ 0xff) * Prime;
        }

        // The lowest bits of a product know little of the highest octets.
        return hash ^ hash >> 29;
    }
}
