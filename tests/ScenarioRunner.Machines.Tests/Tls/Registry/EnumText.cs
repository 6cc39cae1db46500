using System.Globalization;
using System.Text.RegularExpressions;

namespace ScenarioRunner.Machines.Tests.Tls.Registry;

/// <summary>The members of an <c>enum</c> in the presentation language of the TLS RFCs: <c>name(21)</c>, <c>name(0x0401)</c>.</summary>
internal static partial class EnumText
{
    public static IEnumerable<(string Name, int Code)> Members(string text) => Member().Matches(text).Select(match => (match.Groups[1].Value, Number(match.Groups[2].Value)));

    private static int Number(string written) => written.StartsWith("0x", StringComparison.Ordinal)
        ? int.Parse(written.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
        : int.Parse(written, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b([A-Za-z]\w*)\((0x[0-9A-Fa-f]+|\d+)\)")]
    private static partial Regex Member();
}
