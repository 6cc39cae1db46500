using System.Globalization;

namespace ScenarioRunner.Replay.Packetdrill;

/// <summary>Follows the times of a script; what lies between two steps stands before the second.</summary>
internal sealed class ScriptClock
{
    private const long Most = 1_000_000_000_000;

    private long _now;
    private long _written;

    /// <summary>Goes on to a statement's time. False where it is a range, or any.</summary>
    public bool Advance(string time)
    {
        if (time.Length == 0)
            return true;
        bool relative = time[0] == '+';
        string start = time.TrimStart('+');
        int end = start.IndexOf('~', StringComparison.Ordinal);
        if (end < 0)
            end = start.IndexOf("...", StringComparison.Ordinal);
        bool isRange = end >= 0 || time == "*";
        if (isRange)
            start = time == "*" ? "" : start[..end];
        if (decimal.TryParse(start, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal seconds) && seconds * 1_000_000 < Most)
            _now = Math.Max(_now, Math.Min(Most, (relative ? _now : 0) + (long)(seconds * 1_000_000)));
        return !isRange;
    }

    /// <summary>The mark before the next step; empty where no time passed.</summary>
    public string Mark()
    {
        long passed = _now - _written;
        _written = _now;
        if (passed <= 0)
            return "";
        return passed % 1_000_000 == 0 ? FormattableString.Invariant($"+{passed / 1_000_000}s ")
            : passed % 1000 == 0 ? FormattableString.Invariant($"+{passed / 1000}ms ")
            : FormattableString.Invariant($"+{passed}us ");
    }
}
