using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ScenarioRunner.Machines.Tests.Tcp;

/// <summary>A state of the server, put there by segments that the RFC shows, and its numbers there (relative, window 65535).</summary>
/// <param name="Text">Every line of the client is injected, so that only the server has a machine.</param>
internal sealed partial record Start(string Name, string State, string Text, int Una, int Nxt, int Rcv)
{
    private const string Opened = """
        inject client -> server: SYN seq=0
        server -> client: SYN-ACK seq=0 ack=1

        """;

    private const string Established = Opened + """
        inject client -> server: ACK seq=1 ack=1
        inject client -> server: PSH-ACK seq=1 ack=1 len=100
        server -> client: PSH-ACK seq=1 ack=101 len=100

        """;

    private const string FinWait = Established + "server -> client: FIN-ACK seq=101 ack=101\n";

    private const string CloseWait = Established + """
        inject client -> server: FIN-ACK seq=101 ack=1
        server -> client: ACK seq=101 ack=102

        """;

    private const string Closing = FinWait + """
        inject client -> server: FIN-ACK seq=101 ack=101
        server -> client: ACK seq=102 ack=102

        """;

    private const string TimeWait = FinWait + """
        inject client -> server: ACK seq=101 ack=102
        inject client -> server: FIN-ACK seq=101 ack=102
        server -> client: ACK seq=102 ack=102

        """;

    private static readonly Start[] s_all =
    [
        new("CLOSED", "CLOSED", "given server.tcp = CLOSED\n", 0, 0, 0),
        new("LISTEN", "LISTEN", "server: listen\n", 0, 0, 0),
        new("SYN-SENT", "SYN-SENT", "server -> client: SYN seq=0\n", 0, 1, 0),
        new("SYN-RECEIVED", "SYN-RECEIVED", Opened, 0, 1, 1),
        new("SYN-RECEIVED(active)", "SYN-RECEIVED", "server -> client: SYN seq=0\n" + Opened, 0, 1, 1),
        new("ESTABLISHED", "ESTABLISHED", Established, 1, 101, 101),
        new("FIN-WAIT-1", "FIN-WAIT-1", FinWait, 1, 102, 101),
        new("FIN-WAIT-2", "FIN-WAIT-2", FinWait + "inject client -> server: ACK seq=101 ack=102\n", 102, 102, 101),
        new("CLOSE-WAIT", "CLOSE-WAIT", CloseWait, 1, 101, 102),
        new("CLOSING", "CLOSING", Closing, 101, 102, 102),
        new("LAST-ACK", "LAST-ACK", CloseWait + "server -> client: FIN-ACK seq=101 ack=102\n", 1, 102, 102),
        new("TIME-WAIT", "TIME-WAIT", TimeWait, 102, 102, 102),
    ];

    private static readonly FrozenDictionary<string, Start> s_byName = s_all.ToFrozenDictionary(s => s.Name);

    /// <summary>Names of states, or one of the groups: synchronized, live (with SYN-RECEIVED), any.</summary>
    public static IEnumerable<Start> Of(string names) => names switch
    {
        "any" => s_all,
        "live" => s_all.Skip(3),
        "synchronized" => s_all.Skip(5),
        _ => names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => s_byName[name]),
    };

    /// <summary>Puts numbers in: <c>{u}</c> SND.UNA, <c>{s}</c> SND.NXT, <c>{n}</c> RCV.NXT, <c>{w}</c> the right edge of the receive window, each with an offset.</summary>
    public string Fill(string text) => Placeholder().Replace(text, match =>
    {
        int number = match.Groups[1].Value[0] switch { 'u' => Una, 's' => Nxt, 'n' => Rcv, _ => EdgeOfWindow };
        int offset = match.Groups[2].Length > 0 ? int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) : 0;
        return (number + offset).ToString(CultureInfo.InvariantCulture);
    });

    /// <summary>RCV.NXT + RCV.WND: each of the server's segments offers 65535 octets.</summary>
    private int EdgeOfWindow => Rcv + 65535;

    [GeneratedRegex(@"\{([usnw])([+-]\d+)?\}")]
    private static partial Regex Placeholder();
}
