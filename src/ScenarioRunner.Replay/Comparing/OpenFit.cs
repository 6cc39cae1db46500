using System.Globalization;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Replay.Comparing;

/// <summary>Compares a SYN with the one that a scenario writes: one on which any option is written has exactly those.</summary>
internal static class OpenFit
{
    private static readonly (string Name, TcpOptions Bits)[] s_options =
    [
        ("mss", TcpOptions.Mss), ("ws", TcpOptions.WindowScale), ("sack-ok", TcpOptions.SackPermitted), ("ts", TcpOptions.Timestamps),
        ("tfo", TcpOptions.FastOpen | TcpOptions.FastOpenExperimental),
    ];

    private static readonly (string Name, TcpFlags Flag)[] s_flags =
        [("SYN", TcpFlags.Syn), ("ACK", TcpFlags.Ack), ("ECE", TcpFlags.Ece), ("CWR", TcpFlags.Cwr), ("AE", TcpFlags.Ae)];

    public static bool IsAnswer(Message message) => message.Name.Split('-').Contains("ACK");

    public static IEnumerable<FieldDifference> Compare(Message expected, Segment seen)
    {
        string flags = FlagsOf(seen);
        if (!SameFlags(expected.Name, seen))
            yield return new FieldDifference(expected.Name, flags);
        bool isKnown = !seen.Has(TcpOptions.Cut) && !seen.Has(TcpOptions.Malformed);
        bool isExact = expected.Attributes.Any(attribute => s_options.Any(option => option.Name == attribute.Name) && !IsNo(attribute.Value));
        foreach ((string name, TcpOptions bits) in s_options)
            if ((seen.Options & bits) == 0 && !isKnown)
                continue;
            else if (Written(expected, name) is { } value)
            {
                if (!Fits(name, value, seen, (seen.Options & bits) != 0))
                    yield return new FieldDifference(Text(name, value), Text(name, seen, (seen.Options & bits) != 0));
            }
            else if (isExact && (seen.Options & bits) != 0)
                yield return new FieldDifference($"{name}=no", Text(name, seen, true));
        if (Written(expected, "win") is { Kind: ValueKind.Number } window && window.Number != seen.Window)
            yield return new FieldDifference(Text("win", window), Number("win", seen.Window));
    }

    /// <summary>As a scenario would write it.</summary>
    public static string TextOf(in Segment seen)
    {
        string text = FlagsOf(seen);
        foreach ((string name, TcpOptions bits) in s_options)
            if ((seen.Options & bits) != 0)
                text += " " + Text(name, seen, true);
        return text;
    }

    private static Value? Written(Message message, string name)
    {
        foreach (MessageAttribute attribute in message.Attributes)
            if (attribute.Name == name)
                return attribute.Value;
        return null;
    }

    private static bool Fits(string name, Value value, in Segment seen, bool isThere)
    {
        if (value.Kind == ValueKind.Any)
            return true;
        if (IsNo(value) || !isThere)
            return IsNo(value) != isThere;
        return value.Kind != ValueKind.Number || name switch { "mss" => value.Number == seen.Mss, "ws" => value.Number == seen.WindowScale, _ => true };
    }

    private static bool SameFlags(string name, in Segment seen)
    {
        string[] parts = name.Split('-');
        foreach ((string flag, TcpFlags bit) in s_flags)
            if (parts.Contains(flag) != ((seen.Flags & bit) != 0))
                return false;
        return true;
    }

    private static string FlagsOf(Segment seen) => string.Join('-', s_flags.Where(flag => (seen.Flags & flag.Flag) != 0).Select(flag => flag.Name));

    private static string Text(string name, Value value) => value.Kind == ValueKind.Flag ? name : $"{name}={value.Text}";

    private static string Text(string name, in Segment seen, bool isThere) => (isThere, name) switch
    {
        (false, _) => $"{name}=no",
        (_, "mss") => Number(name, seen.Mss),
        (_, "ws") => Number(name, seen.WindowScale),
        _ => name,
    };

    private static string Number(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}={number}");

    private static bool IsNo(Value value) => value is { Kind: ValueKind.Word, Text: "no" };
}
