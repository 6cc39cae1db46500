using System.Globalization;

namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>Numbers that no registry names, as a scenario writes them: <c>0x1A1A</c>.</summary>
public static class CodeNumber
{
    /// <summary>The number written with <c>0x</c> and no more digits than the field has; null for any other text.</summary>
    public static int? Read(ReadOnlySpan<char> written, int digits)
    {
        if (!written.StartsWith("0x", StringComparison.OrdinalIgnoreCase) || written.Length < 3 || written.Length > digits + 2)
            return null;
        return int.TryParse(written[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int number) ? number : null;
    }

    public static string Write(int number, int digits) => "0x" + number.ToString("X" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
