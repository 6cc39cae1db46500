using System.Collections.Immutable;
using System.Text;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Replay.Packetdrill;

/// <summary>
/// Writes a packetdrill script as a scenario. The tester at the far end is no stack but a script: its packets are injected, so that it
/// owes nothing and its faults are its own.
/// </summary>
public sealed class PacketdrillImport
{
    private const int MostStatements = 100_000;

    /// <summary>They send nothing and change no state of the machine.</summary>
    private static readonly HashSet<string> s_silent = new(StringComparer.Ordinal)
    {
        "socket", "bind", "accept", "accept4", "read", "readv", "recv", "recvfrom", "recvmsg", "poll", "ppoll", "select", "setsockopt", "getsockopt", "fcntl", "ioctl",
        "epoll_create", "epoll_create1", "epoll_ctl", "epoll_wait", "getsockname", "getpeername", "pipe", "pipe2", "open", "splice", "cap_set",
    };

    private static readonly HashSet<string> s_sending = new(StringComparer.Ordinal) { "write", "writev", "send", "sendto", "sendmsg", "sendfile" };

    private readonly StringBuilder _text = new();
    private readonly List<PacketdrillRemark> _remarks = [];
    private readonly HashSet<int> _lingering = [];
    private readonly HashSet<int> _connected = [];
    private readonly ScriptClock _clock = new();
    private readonly PacketLine _lines = new();
    private readonly string _own;
    private readonly string _tester;
    private bool _isSix;
    private bool _isReset;
    private int _packets;

    private PacketdrillImport(bool isServer)
    {
        (_own, _tester) = isServer ? ("server", "client") : ("client", "server");
    }

    /// <summary>The scenario, empty where there is none, and what it does not say.</summary>
    public static (string Text, ImmutableArray<PacketdrillRemark> Remarks) Of(string script)
    {
        List<Statement> statements = [];
        ScriptScanner scanner = new(script);
        while (statements.Count < MostStatements && scanner.Next() is { } statement)
            statements.Add(statement);
        PacketdrillImport import = new(IsServer(statements));
        foreach (Statement statement in statements)
            import.Take(statement);
        if (statements.Count == MostStatements)
            import.Say(PacketdrillRules.TooLong, statements[^1].Line, "the script goes on behind 100,000 statements; the rest is left out");
        if (import._packets == 0)
            import.Say(PacketdrillRules.NoPackets, 1, "the script has no TCP packet");
        string uses = import._isSix ? "use tcp with ip=6\n\n" : "use tcp\n\n";
        return (import._packets == 0 ? "" : $"# A packetdrill script. {import._own} is the end under test, {import._tester} the tester.\n{uses}{import._text}", [.. import._remarks]);
    }

    // Who is asked to open listens.
    private static bool IsServer(List<Statement> statements)
    {
        foreach (Statement statement in statements)
            if (statement.Kind == StatementKind.Call && statement.Text.StartsWith("listen(", StringComparison.Ordinal))
                return true;
            else if (statement.Kind == StatementKind.Call && statement.Text.StartsWith("connect(", StringComparison.Ordinal))
                return false;
            else if (statement.Kind == StatementKind.Packet && PacketReader.Read(statement.Text, out _, out _) is { } packet)
                return packet.Inbound;
        return true;
    }

    private void Take(Statement statement)
    {
        if (!_clock.Advance(statement.Time) && statement.Kind == StatementKind.Packet)
            Say(PacketdrillRules.Time, statement.Line, statement.Time == "*" ? "any time is right here; the step is written without one" : $"{statement.Time} is written as its beginning");
        switch (statement.Kind)
        {
            case StatementKind.Comment:
                Comment(statement.Text);
                break;
            case StatementKind.Setting:
                _isSix |= statement.Text is "--ip_version=ipv6";
                Comment(statement.Text);
                break;
            case StatementKind.Command:
                Leave(PacketdrillRules.Command, statement, "a shell command is no part of a conversation");
                break;
            case StatementKind.Assertion:
                Leave(PacketdrillRules.Assertion, statement, "what is asserted in Python has no counterpart");
                break;
            case StatementKind.Packet:
                Packet(statement);
                break;
            case StatementKind.Call:
                Call(statement);
                break;
            default:
                Leave(PacketdrillRules.Unreadable, statement, "this is no statement that is known");
                break;
        }
    }

    private void Packet(Statement statement)
    {
        if (PacketReader.Read(statement.Text, out string problem, out bool isOther) is not { } packet)
        {
            Leave(isOther ? PacketdrillRules.Protocol : PacketdrillRules.Unreadable, statement, problem);
            return;
        }

        _packets++;
        _isReset = packet.Has('R') || (_isReset && !packet.Has('S'));
        (string message, ImmutableArray<string> left) = _lines.Write(packet);
        string ends = packet.Inbound ? $"inject {_tester} -> {_own}" : $"{_own} -> {_tester}";
        _text.Append(_clock.Mark()).Append(ends).Append(": ").Append(message).Append('\n');
        foreach (string option in left)
            Say(PacketdrillRules.Option, statement.Line, $"the option '{option}' is left out");
        foreach (string field in packet.Others)
            Say(PacketdrillRules.Field, statement.Line, $"'{field}' is left out");
    }

    private void Call(Statement statement)
    {
        ScriptCall call = ScriptCall.Read(statement.Text);
        Note(call);
        if (StepOf(call) is { } step)
            _text.Append(_clock.Mark()).Append(_own).Append(": ").Append(step).Append('\n');
        else if (s_silent.Contains(call.Name) || s_sending.Contains(call.Name) || call.Name is "close" or "shutdown" or "connect" or "listen")
            Comment(statement.Text);
        else
            Leave(PacketdrillRules.Call, statement, $"the machine has no call '{call.Name}'");
    }

    private void Note(ScriptCall call)
    {
        if (call.Name is "accept" or "accept4" && call.Result is >= 0 and var accepted)
            _connected.Add((int)Math.Min(accepted, int.MaxValue));
        else if (call.Name == "connect")
            _connected.Add(call.Descriptor);
        else if (call.Name == "setsockopt" && call.Arguments.Contains("SO_LINGER", StringComparison.Ordinal) && call.Arguments.Contains("onoff=1", StringComparison.Ordinal) && call.Arguments.Contains("linger=0", StringComparison.Ordinal))
            _lingering.Add(call.Descriptor);
    }

    /// <summary>The call as the machine has it; null for one that does nothing there.</summary>
    private string? StepOf(ScriptCall call) => call.Name switch
    {
        "listen" when call.Result is null or 0 => "listen",
        "connect" => "connect",
        _ when s_sending.Contains(call.Name) && call.Result > 0 => FormattableString.Invariant($"send {call.Result}"),
        // Another socket than the connection's.
        "close" when !_connected.Contains(call.Descriptor) && _connected.Count > 0 => null,
        // After a reset it only gives the descriptor back.
        "close" or "shutdown" when _isReset => null,
        "close" when call.Result is null or 0 => _lingering.Contains(call.Descriptor) ? "abort" : "close",
        "shutdown" when call.Result is null or 0 && !call.Arguments.Contains("SHUT_RD,", StringComparison.Ordinal) && !call.Arguments.EndsWith("SHUT_RD", StringComparison.Ordinal) => "shutdown",
        _ => null,
    };

    private void Leave(RuleInfo rule, Statement statement, string why)
    {
        Say(rule, statement.Line, why);
        Comment(statement.Text);
    }

    private void Comment(string text)
    {
        if (text.Length > 0)
            _text.Append("# ").Append(text.Length > 500 ? string.Concat(text.AsSpan(0, 500), " ...") : text).Append('\n');
    }

    private void Say(RuleInfo rule, int line, string message) => _remarks.Add(new PacketdrillRemark(rule, line, message));
}
