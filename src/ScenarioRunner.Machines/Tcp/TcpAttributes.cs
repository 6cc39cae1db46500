using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Machines.Tcp;

/// <summary>Which values the attributes of a segment take (RFC 9293 §3.1 and the option RFCs).</summary>
internal static class TcpAttributes
{
    private const long MaxNumber = uint.MaxValue;

    public static string? Check(string name, Value value) => name switch
    {
        "seq" or "ack" => Sequence(value),
        "isn" => value.Kind is ValueKind.Absolute or ValueKind.Number && value.Number is >= 0 and <= MaxNumber ? null : "isn is a number from 0 to 4294967295",
        "len" => Number(value, 65535, "len"),
        "win" => Number(value, 65535, "win"),
        "urg" => Number(value, 65535, "urg"),
        "mss" => Option(value, 65535, "mss"),
        "ws" => Option(value, 255, "ws"),
        "res" => Number(value, 15, "res"),
        "opt" => Number(value, 255, "opt"),
        "sack-ok" => IsFlag(value) ? null : "sack-ok stands alone, or as sack-ok=yes or sack-ok=no",
        "no-ack" => IsFlag(value) ? null : "no-ack stands alone",
        "tfo" => Cookie(value),
        "ts" => Timestamps(value),
        "sack" => Blocks(value),
        "ect" => Ect(value),
        "bad" => value is { Kind: ValueKind.Word, Text: "checksum" } ? null : "bad takes one word: checksum",
        "data" => value.Kind == ValueKind.Quoted ? null : "data is a text in double quotes",
        _ => "there is no such attribute",
    };

    private static bool IsOpen(Value value) => value.Kind == ValueKind.Any;

    private static bool IsNo(Value value) => value is { Kind: ValueKind.Word, Text: "no" };

    private static bool IsFlag(Value value) => value.Kind == ValueKind.Flag || value is { Kind: ValueKind.Word, Text: "yes" or "no" };

    private static string? Number(Value value, long maximum, string name) =>
        IsOpen(value) || (value.Kind == ValueKind.Number && value.Number >= 0 && value.Number <= maximum)
            ? null
            : $"{name} is a number from 0 to {maximum}";

    private static string? Option(Value value, long maximum, string name) =>
        IsNo(value) ? null : Number(value, maximum, name) is null ? null : $"{name} is a number from 0 to {maximum}, or no";

    private static string? Sequence(Value value) =>
        IsOpen(value)
        || (value.Kind == ValueKind.Number && value.Number is >= -MaxNumber and <= MaxNumber)
        || (value.Kind == ValueKind.Absolute && value.Number is >= 0 and <= MaxNumber)
            ? null
            : "a sequence number is relative (a number) or absolute (@ and a number from 0 to 4294967295)";

    private static string? Cookie(Value value) =>
        IsOpen(value) || IsFlag(value) || value.Kind is ValueKind.Number or ValueKind.Word or ValueKind.Quoted ? null : "tfo stands alone or takes the cookie as hexadecimal digits";

    private static string? Timestamps(Value value)
    {
        if (IsOpen(value) || IsNo(value) || value.Kind == ValueKind.Flag)
            return null;
        return value.Kind == ValueKind.Pair && value.Items.All(item => IsOpen(item) || (item.Kind == ValueKind.Number && item.Number is >= 0 and <= MaxNumber))
            ? null
            : "ts is VALUE:ECHO, two numbers from 0 to 4294967295, or no";
    }

    private static string? Blocks(Value value) =>
        value.Kind == ValueKind.List && value.Items.All(item => item.Kind == ValueKind.Pair && item.Items.All(edge => Sequence(edge) is null))
            ? null
            : "sack is a list of blocks: [left:right, left:right]";

    private static string? Ect(Value value) =>
        value is { Kind: ValueKind.Number, Number: 0 or 1 } or { Kind: ValueKind.Word, Text: "ce" or "CE" or "no" } ? null : "ect is 0, 1 or ce";
}
