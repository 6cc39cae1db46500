using System.Globalization;

namespace ScenarioRunner.Capture.Decryption;

/// <summary>A secret of a key log. It says its length and nothing else of itself.</summary>
public sealed class Secret
{
    private readonly byte[] _octets;

    public Secret(ReadOnlySpan<byte> octets) => _octets = octets.ToArray();

    public int Length => _octets.Length;

    internal ReadOnlySpan<byte> Octets => _octets;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"a secret of {_octets.Length} octets");
}
