using System.Collections.Immutable;

namespace ScenarioRunner.Machines.Tests.Tls.Sequences;

/// <summary>What the hellos of a handshake up to TLS 1.2 agree on: nothing, everything that the messages then show, or just one thing.</summary>
internal sealed record Tls12Options
{
    /// <summary>What the client and the server write, and what that makes of each placeholder of the tables.</summary>
    private static readonly ImmutableDictionary<string, (string Client, string Server, string Word, string Becomes)> s_agreed =
        new Dictionary<string, (string, string, string, string)>
        {
            ["ticket"] = ("ticket=empty", "ticket", "TICKET", "NewSessionTicket"),
            ["status"] = ("status-request", "status-request", "[STATUS]", "[CertificateStatus]"),
            ["npn"] = ("npn", "npn", "NPN", "NextProtocol"),
            ["supplement"] = ("user_mapping", "user_mapping", "[SUPPLEMENT]", "[SupplementalData]"),
            ["url"] = ("client_certificate_url", "client_certificate_url", "URL", "CertificateUrl"),
            ["channel"] = ("channel_id", "channel_id", "CHANNEL", "ChannelID"),
        }.ToImmutableDictionary();

    private Tls12Options(string name) => Name = name;

    public static Tls12Options Open { get; } = new("open");

    public static Tls12Options None { get; } = new("none");

    public static IEnumerable<Tls12Options> Single => s_agreed.Keys.Order(StringComparer.Ordinal).Append("session").Select(name => new Tls12Options(name));

    public string Name { get; }

    public bool MayPointToCertificate => Name is "open" or "url";

    public bool Resumption => Name is "open" or "session";

    public ImmutableDictionary<string, string> Texts => Name == "open"
        ? Alphabet.Texts
        : Alphabet.Texts.Add("ClientHello", "ClientHello " + (Name == "session" ? "session-id=S1 " : "session-id=no ") + Hello(one => one.Client)).Add("ServerHello", "ServerHello " + Hello(one => one.Server));

    /// <summary>A line of the tables with these options in place.</summary>
    public string Written(string line)
    {
        foreach ((string name, (_, _, string word, string becomes)) in s_agreed)
            line = line.Replace(word, Name == "open" ? $"[{becomes.Trim('[', ']')}]" : Name == name ? becomes : "", StringComparison.Ordinal);
        return line;
    }

    public override string ToString() => Name;

    private string Hello(Func<(string Client, string Server, string, string), string> side) =>
        "client_authz=no server_authz=no status_request_v2=no "
        + string.Join(' ', s_agreed.Select(one => one.Key == Name ? side(one.Value) : Absent(one.Value.Client)).Order(StringComparer.Ordinal));

    private static string Absent(string attribute) => attribute.Split('=')[0] + "=no";
}
