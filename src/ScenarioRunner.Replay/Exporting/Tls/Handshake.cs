using System.Collections.Immutable;
using ScenarioRunner.Machines;
using ScenarioRunner.Replay.Tls;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>The messages from a ClientHello to the next one that begins a handshake, and what became known by then.</summary>
internal sealed class Handshake(int number, int connection)
{
    private readonly List<SentMessage> _messages = [];
    private readonly List<ImmutableArray<long>> _known = [];

    /// <summary>Counts through the run.</summary>
    public int Number => number;

    public int Connection => connection;

    public SentMessage? Hello { get; private set; }

    public SentMessage? Retry { get; private set; }

    public SentMessage? SecondHello { get; private set; }

    public SentMessage? ServerHello { get; private set; }

    /// <summary>The handshake before it on the same connection.</summary>
    public Handshake? Before { get; init; }

    /// <summary>How the sender of the first message stood before it.</summary>
    public ImmutableArray<long> Start => _messages.Count > 0 ? _messages[0].Variables : [];

    public bool ClientIsFirst { get; private set; } = true;

    public IEnumerable<SentMessage> Messages => _messages;

    public static string NameOf(SentMessage sent) =>
        ReferenceMachine.Tls.Definition.Messages[(int)sent.Packet.Fields[TlsFields.Message]].Name;

    /// <summary>Whether a message begins another handshake.</summary>
    public bool IsOver(SentMessage sent) => NameOf(sent) == "ClientHello" && Hello is not null && (Retry is null || SecondHello is not null);

    public void Add(SentMessage sent)
    {
        string name = NameOf(sent);
        _messages.Add(sent);
        if (ServerHello is not null)
            Learn(sent.Variables, sent.PeerVariables);
        if (name == "ClientHello" && Hello is null)
            (Hello, ClientIsFirst) = (sent, sent.FromFirst);
        else if (name == "ClientHello")
            SecondHello ??= sent;
        else if (name == "HelloRetryRequest")
            Retry ??= sent;
        else if (name == "ServerHello")
            ServerHello ??= sent;
    }

    /// <summary>How both ends stood behind the last message.</summary>
    public void Learn(ImmutableArray<long> one, ImmutableArray<long> other)
    {
        _known.Add(one);
        _known.Add(other);
    }

    /// <summary>A variable that is 0 for no, 1 for yes and 2 while it is open; null where nothing settled it.</summary>
    public bool? Settled(int variable) =>
        _known.Any(values => values[variable] == 1) ? true : _known.Any(values => values[variable] == 0) ? false : null;

    /// <summary>The key exchanges that are left, a bit for each; 0 where nothing is known.</summary>
    public long KeyExchanges
    {
        get
        {
            long left = 0;
            foreach (ImmutableArray<long> values in _known)
                if (values[ExportFields.KeyExchanges] is not 0 and var bits)
                    left = left == 0 || (left & bits) == 0 ? bits : left & bits;
            return left;
        }
    }

    public bool Contains(string name) => _messages.Exists(sent => NameOf(sent) == name);

    public SentMessage? First(string name, bool fromClient) =>
        _messages.Find(sent => NameOf(sent) == name && IsFromClient(sent) == fromClient);

    public bool IsFromClient(SentMessage sent) => sent.FromFirst == ClientIsFirst;

    /// <summary>Whether the message was sent before the ServerHello, or there is none.</summary>
    public bool IsBeforeServerHello(SentMessage sent) => ServerHello is null || _messages.IndexOf(sent) < _messages.IndexOf(ServerHello);
}
