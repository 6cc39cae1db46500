using System.Collections.Immutable;
using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Machines.Tls;

/// <summary>What a TLS endpoint keeps beside its variables: the messages that later ones are held against, and the sessions. Kept messages never change.</summary>
internal sealed class TlsMemory : IMemory
{
    private const int MaximumSessions = 256;

    /// <summary>The latest one.</summary>
    public Packet? ClientHello { get; set; }

    /// <summary>The one before the HelloRetryRequest; null without one.</summary>
    public Packet? FirstHello { get; set; }

    public Packet? ServerHello { get; set; }

    public Packet? Retry { get; set; }

    public Packet? Extensions { get; set; }

    /// <summary>The latest CertificateRequest.</summary>
    public Packet? Request { get; set; }

    /// <summary>The server's.</summary>
    public Packet? Certificate { get; set; }

    /// <summary>The name on the NewSessionTicket of this handshake, as its hash; 0 without one.</summary>
    public long Ticket { get; set; }

    /// <summary>Values that this connection may have only once, by field.</summary>
    public ImmutableArray<(int Field, long Value)> Values { get; private set; } = [];

    /// <summary>Oldest first.</summary>
    public ImmutableArray<TlsSession> Sessions { get; private set; } = [];

    /// <summary>A hello after a HelloRetryRequest is the second one of its handshake.</summary>
    public void KeepClientHello(Packet hello)
    {
        if (Retry is not null && FirstHello is null)
            FirstHello = ClientHello;
        ClientHello = hello;
    }

    public void Reset()
    {
        ForgetHandshake();
        Sessions = [];
    }

    public void ForgetHandshake()
    {
        (ClientHello, FirstHello, ServerHello, Retry, Extensions, Request, Certificate, Ticket) = (null, null, null, null, null, null, null, 0);
        Values = [];
    }

    public bool HasValue(int field, long value) => Values.Contains((field, value));

    public void KeepValue(int field, long value)
    {
        if (!HasValue(field, value))
            Values = (Values.Length == MaximumSessions ? Values.RemoveAt(0) : Values).Add((field, value));
    }

    public TlsSession? Session(long name)
    {
        foreach (TlsSession session in Sessions)
            if (session.Name == name)
                return session;
        return null;
    }

    /// <summary>Keeps a session in the place of one of the same name.</summary>
    public void Keep(TlsSession session)
    {
        if (Session(session.Name) is { } before)
            Sessions = Sessions.Replace(before, session);
        else
            Sessions = (Sessions.Length == MaximumSessions ? Sessions.RemoveAt(0) : Sessions).Add(session);
    }

    /// <summary>A written text by its hash, from the messages at hand; null when none of them has it.</summary>
    public string? TextOf(long hash)
    {
        foreach (Packet? packet in (ReadOnlySpan<Packet?>)[ClientHello, FirstHello, ServerHello, Retry, Extensions, Request, Certificate])
            if (TextOf(packet, hash) is { } text)
                return text;
        return null;
    }

    public static string? TextOf(Packet? packet, long hash)
    {
        for (int i = 0; packet?.Texts is { } texts && i < texts.Length; i++)
            if (packet.Fields[i] == hash && texts[i] is { } text)
                return text;
        return null;
    }

    public IMemory Copy() => (TlsMemory)MemberwiseClone();

    public bool SameAs(IMemory other) =>
        other is TlsMemory memory
        && Same(ClientHello, memory.ClientHello)
        && Same(FirstHello, memory.FirstHello)
        && Same(ServerHello, memory.ServerHello)
        && Same(Retry, memory.Retry)
        && Same(Extensions, memory.Extensions)
        && Same(Request, memory.Request)
        && Same(Certificate, memory.Certificate)
        && Ticket == memory.Ticket
        && (Values == memory.Values || Values.SequenceEqual(memory.Values))
        && (Sessions == memory.Sessions || Sessions.SequenceEqual(memory.Sessions));

    private static bool Same(Packet? one, Packet? other)
    {
        if (ReferenceEquals(one, other))
            return true;
        return one is not null
            && other is not null
            && (one.Written, one.Filled, one.Open) == (other.Written, other.Filled, other.Open)
            && one.Fields.AsSpan().SequenceEqual(other.Fields)
            && SameLists(one.Lists, other.Lists);
    }

    private static bool SameLists(long[]?[]? one, long[]?[]? other)
    {
        if (ReferenceEquals(one, other))
            return true;
        for (int i = 0; i < (one ?? other)!.Length; i++)
            if (!(one?[i]).AsSpan().SequenceEqual(other?[i]) || (one?[i] is null) != (other?[i] is null))
                return false;
        return true;
    }
}
