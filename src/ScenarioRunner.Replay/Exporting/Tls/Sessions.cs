namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>The sessions of a run by the names of their ids and tickets.</summary>
internal sealed class Sessions(Seeded seeded)
{
    private readonly Dictionary<string, Session> _byName = [];

    /// <summary>The last one that was made: what a plain list of messages resumes.</summary>
    public Session? Last { get; private set; }

    public void Add(string? name, Session session)
    {
        Last = session;
        if (name is not null)
            _byName[name] = session;
    }

    public Session? Named(string name) => _byName.GetValueOrDefault(name);

    public byte[] Id(string name) => Cut(seeded.Named(name, "session id", 32));

    public byte[] Ticket(string name) => Named(name) is { Ticket.Length: > 0 } known ? known.Ticket : seeded.Named(name, "ticket", 96);

    // RFC 5246 §7.4.1.2: at most 32 octets.
    private static byte[] Cut(byte[] id) => id.Length <= 32 ? id : id[..32];
}
