using System.Collections.Immutable;
using System.Globalization;
using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Replay.Judging;

namespace ScenarioRunner.Replay.Comparing;

/// <summary>Holds the connections of one capture against a scenario, each when it has ended.</summary>
internal sealed class AgainstCapture(Against against)
{
    private readonly Dictionary<Connection, SeenConversation> _open = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<long> _compared = [];
    private long _budget = MostInAll;

    /// <summary>Where more differs than can be told apart in so many moves, the rest is not compared.</summary>
    private const int Most = 60_000;

    /// <summary>For a whole capture; behind it each connection has few.</summary>
    private const long MostInAll = 20_000_000;
    private const int Few = 2_000;
    private const int FewRuns = 8;

    public void Take(Connection connection, in Segment segment)
    {
        if (!IsMeant(connection))
            return;
        if (!_open.TryGetValue(connection, out SeenConversation? seen))
            _open.Add(connection, seen = new SeenConversation());
        seen.Take(segment);
    }

    public void Take(Connection connection, TlsUnit unit)
    {
        if (_open.TryGetValue(connection, out SeenConversation? seen))
            seen.Take(unit);
    }

    /// <summary>The verdict on a connection with what differs from the scenario.</summary>
    public ScenarioResult Complete(JudgedConnection judged, ScenarioResult result)
    {
        if (!_open.Remove(judged.Connection, out SeenConversation? seen) || Scripts(judged, seen) is not { } scripts)
            return result;
        _compared.Add(judged.Connection.Index);
        if (scripts.IsEmpty)
            return With(result, [New(AgainstRules.ExtraConnection, judged.Connection.FirstFrame, $"the scenario has {Count(against.Connections)}, this is one more")], []);
        (Script script, Comparison comparison) = Nearest(scripts, judged, seen);
        string nearest = scripts.Length > 1 && script.Run.Length > 0 && comparison.Cost > 0
            ? FormattableString.Invariant($"none of {scripts.Length} runs is followed; this is the nearest: {script.Run}")
            : "";
        AgainstFindings findings = new(script, judged.Connection, nearest);
        bool isEncrypted = judged.Tls is not { Unseen: var unseen } || unseen.Length == 0 || !IsTorn(judged);
        ScenarioResult complete = With(result, findings.Of(comparison, isEncrypted), findings.Shown);
        return !comparison.IsWhole && complete.Verdict == Verdict.Pass ? complete with { Verdict = Verdict.Incomplete } : complete;
    }

    /// <summary>What the whole capture lacks; null where it has all.</summary>
    public Finding? Missing()
    {
        if (_compared.Count == 0)
            return New(AgainstRules.NoConnection, 1, against.Connection.Length > 0
                ? $"no connection of the capture that can be compared is {against.Connection}"
                : "the capture has no connection that can be compared");
        return against.Connections > 1 && against.Connection.Length == 0 && _compared.Count < against.Connections
            ? New(AgainstRules.NoConnection, 1, $"the scenario has {Count(against.Connections)}, the capture {_compared.Count.ToString(CultureInfo.InvariantCulture)} that can be compared")
            : null;
    }

    private (Script, Comparison) Nearest(ImmutableArray<Script> scripts, JudgedConnection judged, SeenConversation seen)
    {
        // Whether one is followed is quickly found.
        if (scripts.Length > 1)
            foreach (Script script in scripts)
                if (Compare(script, judged, seen, 1) is { IsWhole: true } followed)
                    return (script, followed);
        Script nearest = scripts[0];
        Comparison? best = null;
        foreach (Script script in _budget > 0 ? scripts : [.. scripts.Take(FewRuns)])
        {
            if (Compare(script, judged, seen, best?.Cost ?? int.MaxValue) is not { } comparison || comparison.Cost >= (best?.Cost ?? int.MaxValue))
                continue;
            (nearest, best) = (script, comparison);
            if (best.Cost == 0)
                break;
        }

        return (nearest, best!);
    }

    private Comparison? Compare(Script script, JudgedConnection judged, SeenConversation seen, int limit)
    {
        (SeenDeed[] client, SeenDeed[] server) = seen.Deeds(script.HasTcp, script.HasTls);
        Alignment alignment = new(script, client, server, IsTorn(judged), _budget > 0 ? Most : Few);
        Comparison? comparison = alignment.Run(limit);
        _budget -= alignment.Moves;
        return comparison;
    }

    /// <summary>What the scenario says of the connection; none where it has fewer; null where the connection cannot be compared.</summary>
    private ImmutableArray<Script>? Scripts(JudgedConnection judged, SeenConversation seen)
    {
        ImmutableArray<Script> scripts = against.Of(against.Connections == 1 ? 0 : (int)Math.Min(judged.Connection.Index, int.MaxValue));
        if (judged.Unjudged.Length == 0 || scripts.IsEmpty)
            return judged.Unjudged.Length == 0 ? scripts : null;
        if (seen.IsUnanswered && !judged.Connection.IsSelf)
            return scripts;
        // One that began before the capture can follow a scenario that begins with an open connection.
        bool isMidway = judged.Connection.StartedBeforeCapture && !seen.IsHalf && scripts.All(script => script.BeginsMidway && !script.HasTls);
        // Who opened it is a guess then.
        return isMidway ? [.. scripts, .. scripts.Select(script => script.Turned())] : null;
    }

    // Where octets are missing or a new handshake is hidden, messages behind it may have been sent.
    private static bool IsTorn(JudgedConnection judged) => judged.Tls is { Unseen: var why } && why.Length > 0 && !why.StartsWith("what is encrypted", StringComparison.Ordinal);

    private bool IsMeant(Connection connection)
    {
        string wanted = against.Connection;
        return wanted.Length == 0
            || (long.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number == connection.Index + 1)
            || wanted == connection.Name
            || wanted == connection.First.ToString()
            || wanted == connection.Second.ToString();
    }

    private static ScenarioResult With(ScenarioResult result, ImmutableArray<Finding> findings, Dictionary<int, string> shown)
    {
        ImmutableArray<Finding> all = [.. result.Findings.Concat(findings).OrderBy(finding => finding.Span.Start)];
        Dictionary<(string Layer, int Frame), string> frames = new(result.Recorded?.Shown ?? ImmutableDictionary<(string, int), string>.Empty);
        foreach ((int frame, string text) in shown)
            frames[(AgainstRules.Differs.Layer, frame)] = text;
        return result with
        {
            Findings = all,
            Verdict = findings.Any(finding => finding.Severity == Severity.Error) ? Verdict.Fail : result.Verdict,
            Recorded = new RecordedFrames(frames, result.Recorded?.Unseen ?? ""),
        };
    }

    private static Finding New(RuleInfo rule, long frame, string message) =>
        new() { Rule = rule, Severity = rule.Severity, Span = new Span((int)Math.Min(frame, int.MaxValue - 1), 1), Message = message };

    private static string Count(int connections) => connections == 1 ? "one connection" : FormattableString.Invariant($"{connections} connections");
}
