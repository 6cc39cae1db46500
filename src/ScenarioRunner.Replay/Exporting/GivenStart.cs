using System.Collections.Immutable;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting;

/// <summary>The segments that lead to the states that a scenario is given, so that its capture does not begin in the middle.</summary>
internal static class GivenStart
{
    /// <summary>A segment; numbers are those of the run, which count from 0 here.</summary>
    internal readonly record struct Step(bool FromFirst, TcpFlags Flags, uint Seq, uint Ack);

    private static readonly ImmutableArray<string> s_ended = ["FIN-WAIT-1", "FIN-WAIT-2", "CLOSING", "LAST-ACK", "TIME-WAIT"];
    private static readonly ImmutableArray<string> s_closers = ["FIN-WAIT-1", "FIN-WAIT-2", "CLOSING", "TIME-WAIT"];
    private static readonly ImmutableArray<string> s_open = ["ESTABLISHED", "CLOSE-WAIT", .. s_ended];

    /// <summary>Empty where nothing is given, or where chosen variables would not follow from such segments.</summary>
    /// <param name="firstCalls">Whether the first of the pair opened the connection.</param>
    public static ImmutableArray<Step> Of(RecordedRun run, int pair, bool firstCalls)
    {
        ImmutableArray<Claim> claims = [.. Claims(run, pair)];
        if (claims.Any(claim => claim.Variable is not ("" or "rcv.wnd" or "snd.wnd")))
            return [];
        string caller = StateOf(run, claims, pair, firstCalls), called = StateOf(run, claims, pair, !firstCalls);
        List<Step> steps = [];
        if (caller == "SYN-SENT" || called == "SYN-RECEIVED" || IsOpen(caller) || IsOpen(called))
            steps.Add(new Step(firstCalls, TcpFlags.Syn, 0, 0));
        if (called == "SYN-RECEIVED" || IsOpen(caller) || IsOpen(called))
            steps.Add(new Step(!firstCalls, TcpFlags.Syn | TcpFlags.Ack, 0, 1));
        if (IsOpen(caller))
            steps.Add(new Step(firstCalls, TcpFlags.Ack, 1, 1));
        if (IsOpen(caller) && IsOpen(called))
            Close(steps, s_closers.Contains(called) ? !firstCalls : firstCalls, caller, called, firstCalls);
        return [.. steps];
    }

    public static IEnumerable<Claim> Claims(RecordedRun run, int pair) =>
        run.Scenario.Given.Where(claim => claim.Layer is "" or "tcp" && (claim.Endpoint.ToString() == run.Pairs[pair].First || claim.Endpoint.ToString() == run.Pairs[pair].Second));

    /// <summary>The window that a side is given; the language says what it is without.</summary>
    public static ushort Window(RecordedRun run, int pair, bool first)
    {
        const int Standard = 65535;
        string own = first ? run.Pairs[pair].First : run.Pairs[pair].Second;
        foreach (Claim claim in Claims(run, pair))
            if (claim.Variable == (claim.Endpoint.ToString() == own ? "rcv.wnd" : "snd.wnd"))
                return (ushort)Math.Clamp(claim.Value.Number, 0, Standard);
        return Standard;
    }

    // The one that closed first, and what of it the other end has answered.
    private static void Close(List<Step> steps, bool first, string caller, string called, bool firstCalls)
    {
        string closer = first == firstCalls ? caller : called, other = first == firstCalls ? called : caller;
        uint own = 1, theirs = 1;
        if (s_ended.Contains(closer))
            steps.Add(new Step(first, TcpFlags.Fin | TcpFlags.Ack, own++, theirs));
        if (closer is "FIN-WAIT-2")
            steps.Add(new Step(!first, TcpFlags.Ack, theirs, own));
        if (s_ended.Contains(other))
            steps.Add(new Step(!first, TcpFlags.Fin | TcpFlags.Ack, theirs++, closer is "CLOSING" ? own - 1 : own));
        if (closer is "TIME-WAIT" or "CLOSING" && s_ended.Contains(other))
            steps.Add(new Step(first, TcpFlags.Ack, own, theirs));
    }

    private static bool IsOpen(string state) => s_open.Contains(state);

    private static string StateOf(RecordedRun run, ImmutableArray<Claim> claims, int pair, bool first)
    {
        string name = first ? run.Pairs[pair].First : run.Pairs[pair].Second;
        return claims.FirstOrDefault(claim => claim.Variable.Length == 0 && claim.Endpoint.ToString() == name)?.Value.Text.ToUpperInvariant() ?? "";
    }
}
