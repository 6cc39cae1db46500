using System.Globalization;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Language.Text;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Language.Parsing;

/// <summary><c>200ms</c>, <c>1.5s</c>, <c>2MSL</c>, <c>RTO</c> (one of it).</summary>
internal static class Durations
{
    private static readonly (string Unit, long Microseconds)[] _units =
    [
        ("us", 1),
        ("ms", 1_000),
        ("s", 1_000_000),
        ("min", 60_000_000),
        ("MSL", 120_000_000), // RFC 9293 §3.4.2: "For this specification the MSL is taken to be 2 minutes."
        ("RTO", 1_000_000), // RFC 6298 §2.1: the RTO before the first measurement is 1 second.
    ];

    /// <summary>A blank between number and unit is accepted.</summary>
    public static bool Read(Line line, ref int at, out Duration duration)
    {
        duration = default;
        int end = Letters.NameEnd(line.Text, at, line.End);
        if (end == at)
            return false;
        int digits = at;
        while (digits < end && (char.IsAsciiDigit(line.Text[digits]) || line.Text[digits] == '.'))
            digits++;
        int unit = digits == end ? line.SkipBlanks(end) : digits;
        end = Letters.NameEnd(line.Text, unit, line.End);
        if (line.Text[at] == '$' && digits == at)
        {
            duration = new Duration(line.Word(at, end), 0);
            at = end;
            return true;
        }

        return Resolve(line, ref at, digits, unit, end, out duration);
    }

    private static bool Resolve(Line line, ref int at, int digits, int unit, int end, out Duration duration)
    {
        duration = default;
        string name = line.Text[unit..end];
        int index = Array.FindIndex(_units, u => string.Equals(u.Unit, name, StringComparison.OrdinalIgnoreCase));
        ReadOnlySpan<char> number = digits == at ? "1" : line.Text.AsSpan(at, digits - at);
        if (index < 0 || (digits == at && index < 4) || number.Length > 30
            || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal count))
        {
            line.Fail(SyntaxRules.BadDuration, at, Math.Max(end, at + 1), $"`{line.Shown(at, end)}` is no duration", "write a number and one of us, ms, s, min, MSL, RTO, such as 200ms or 2MSL");
            return false;
        }

        if (count > HsLimits.Microseconds || count * _units[index].Microseconds > HsLimits.Microseconds)
        {
            line.Fail(LimitRules.DurationTooLong, at, end, "the duration is over ten years");
            return false;
        }

        string text = string.Concat(digits == at ? "" : number, _units[index].Unit);
        duration = new Duration(text, (long)(count * _units[index].Microseconds));
        at = end;
        return true;
    }
}
