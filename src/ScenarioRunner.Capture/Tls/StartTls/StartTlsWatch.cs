namespace ScenarioRunner.Capture.Tls.StartTls;

/// <summary>
/// Watches a connection that does not begin with TLS for the point where it changes to it.
/// Only the beginning is watched, and only so much is kept.
/// </summary>
public sealed class StartTlsWatch
{
    private const int MostWatched = 1 << 16;
    private const int MostKept = 1 << 13;

    private readonly List<IUpgrade> _protocols = [];
    private readonly List<byte> _client = [];
    private readonly List<byte> _server = [];
    private int _watched;
    private bool _chosen;

    /// <summary>The protocol that changed to TLS, or null.</summary>
    public string? Protocol { get; private set; }

    /// <summary>No change to TLS will be found any more.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Takes the next octets of a direction. True where TLS begins: the first of them that are TLS's have the index <paramref name="from"/>.</summary>
    public bool Octets(bool fromClient, ReadOnlySpan<byte> octets, out int from)
    {
        from = 0;
        if (IsOver || octets.IsEmpty)
            return false;
        if (!_chosen)
            Choose(fromClient, octets[0]);
        List<byte> kept = fromClient ? _client : _server;
        int before = kept.Count;
        int room = Math.Min(octets.Length, MostKept - before);
        kept.AddRange(octets[..room]);
        _watched += octets.Length;
        int end = Messages(fromClient, kept);
        if (end >= 0)
        {
            from = Math.Max(0, end - before);
            IsOver = true;
            return true;
        }

        IsOver |= _protocols.Count == 0 || _watched > MostWatched || room < octets.Length;
        return false;
    }

    /// <summary>The first octet says which protocols may be meant.</summary>
    private void Choose(bool fromClient, byte first)
    {
        _chosen = true;
        if (fromClient && first == 'C')
            _protocols.Add(new ConnectUpgrade());
        else if (fromClient && first == 0)
            _protocols.Add(new PostgresUpgrade());
        else if (fromClient && first == 0x30)
            _protocols.Add(new LdapUpgrade());
        else if (!fromClient && first == '2')
            _protocols.AddRange([NumberedUpgrade.Smtp(), NumberedUpgrade.Ftp()]);
        else if (!fromClient && first == '+')
            _protocols.Add(new Pop3Upgrade());
        else if (!fromClient && first == '*')
            _protocols.Add(new ImapUpgrade());
    }

    /// <summary>The offset in what is kept after which TLS begins, or -1.</summary>
    private int Messages(bool fromClient, List<byte> kept)
    {
        ReadOnlySpan<byte> octets = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(kept);
        int at = 0;
        while (_protocols.Count > 0 && at < octets.Length && _protocols[0].Next(fromClient) is { } framing)
        {
            int length = MessageCutter.Length(framing, octets[at..]);
            if (length < 0)
                _protocols.Clear();
            if (length <= 0)
                break;
            ReadOnlySpan<byte> message = octets.Slice(at, length);
            at += length;
            if (Take(fromClient, framing == Framing.Lines ? message.TrimEnd("\r\n"u8) : message))
                return at;
        }

        kept.RemoveRange(0, at);
        return -1;
    }

    private bool Take(bool fromClient, ReadOnlySpan<byte> message)
    {
        for (int at = _protocols.Count - 1; at >= 0; at--)
        {
            UpgradeStep step = _protocols[at].Take(fromClient, message);
            if (step == UpgradeStep.Begins)
            {
                Protocol = _protocols[at].Name;
                return true;
            }

            if (step == UpgradeStep.Other)
                _protocols.RemoveAt(at);
        }

        return false;
    }
}
