using System.Globalization;

namespace ScenarioRunner.Replay.Packetdrill;

/// <summary>A system call of a script.</summary>
/// <param name="Descriptor">The socket, its first argument; -1 where it is none.</param>
/// <param name="Result">What it gave back; null where that is open or no number.</param>
internal readonly record struct ScriptCall(string Name, int Descriptor, string Arguments, long? Result)
{
    public static ScriptCall Read(string text)
    {
        int open = text.IndexOf('(', StringComparison.Ordinal), equals = text.LastIndexOf(") =", StringComparison.Ordinal);
        string arguments = equals > open ? text[(open + 1)..equals] : text[(open + 1)..].TrimEnd(')');
        string result = equals > open ? text[(equals + 3)..].Trim().Split(' ')[0] : "";
        string first = arguments.Split(',')[0].Trim();
        return new ScriptCall(
            text[..open].Trim(),
            int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out int descriptor) ? descriptor : -1,
            arguments,
            long.TryParse(result, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : null);
    }
}
