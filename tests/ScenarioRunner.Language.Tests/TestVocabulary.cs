using System.Collections.Immutable;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Vocabulary;

namespace ScenarioRunner.Language.Tests;

/// <summary>Enough of TCP's and TLS's words for the binder's tests.</summary>
internal sealed class TestVocabulary(
    string layer,
    ImmutableArray<string> messages,
    ImmutableArray<string> attributes,
    ImmutableArray<string> calls,
    ImmutableArray<string> states,
    ImmutableArray<string> variables) : IVocabulary
{
    public static TestVocabulary Tcp { get; } = new(
        "tcp",
        ["ACK", "DATA", "FIN", "FIN-ACK", "NONE", "PSH-ACK", "RST", "RST-ACK", "SYN", "SYN-ACK"],
        ["ack", "data", "ect", "isn", "len", "mss", "no-ack", "sack", "sack-ok", "seq", "tfo", "ts", "urg", "win", "ws"],
        ["abort", "close", "connect", "listen", "reboot", "send", "shutdown"],
        ["CLOSE-WAIT", "CLOSED", "CLOSING", "ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "LAST-ACK", "LISTEN", "SYN-RECEIVED", "SYN-SENT", "TIME-WAIT"],
        ["irs", "iss", "rcv.nxt", "rcv.wnd", "snd.nxt", "snd.una", "snd.wnd"]);

    public static TestVocabulary Tls { get; } = new(
        "tls",
        ["Alert", "Certificate", "ClientHello", "Finished", "ServerHello"],
        ["ciphers", "early-data", "empty", "sni", "versions"],
        ["close"],
        ["CLOSED", "CONNECTED", "START"],
        ["cipher"]);

    public static IVocabulary? Find(string machine) => machine switch
    {
        "tcp" => Tcp,
        "tls" => Tls,
        "./smtp.yaml" => Tls,
        _ => null,
    };

    public string Layer => layer;

    public ImmutableArray<string> MessageNames => messages;

    public ImmutableArray<string> Calls => calls;

    public ImmutableArray<string> Timeouts => ["2msl", "fin-wait-2", "keepalive", "persist", "rto", "user"];

    public ImmutableArray<string> States => states;

    public ImmutableArray<string> Variables => variables;

    public ImmutableArray<string> Versions => layer == "tls" ? ["1.0", "1.1", "1.2", "1.3"] : [];

    public ImmutableArray<string> Settings => layer == "tcp" ? ["ip"] : ["kex", "strict"];

    public ImmutableArray<string> Profiles => ["rfc793", "rfc9293"];

    public string? MessageName(string written)
    {
        written = written switch { "[S]" => "SYN", "[S.]" => "SYN-ACK", "[.]" => "ACK", "ACK-SYN" => "SYN-ACK", _ => written };
        return messages.FirstOrDefault(m => string.Equals(m, written, StringComparison.OrdinalIgnoreCase));
    }

    public ImmutableArray<string> AttributeNames(string message) => attributes;

    public string? CheckAttribute(string message, MessageAttribute attribute)
    {
        bool isNumber = attribute.Value.Kind is ValueKind.Number or ValueKind.Absolute or ValueKind.Any;
        return attribute.Name is "seq" or "ack" && !isNumber ? $"`{attribute.Name}` takes a number" : null;
    }

    public string? CheckPositional(string message, int index, Value value) =>
        message is "DATA" && index == 0 && value.Kind == ValueKind.Number ? null
        : layer == "tls" ? null
        : $"{message} takes no `{value.Text}` here";
}
