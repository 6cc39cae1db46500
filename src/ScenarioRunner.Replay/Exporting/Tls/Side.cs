using ScenarioRunner.Capture.Encryption;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>One direction of a connection: its keys by epoch, and how long its records may be.</summary>
internal sealed class Side : IDisposable
{
    public const int Plain = 0;
    public const int Early = 1;
    public const int Handshake = 2;
    public const int Application = 3;

    private readonly Dictionary<int, IRecordSealer?> _sealers = [];

    /// <summary>The epoch of what is sent next.</summary>
    public int Epoch { get; set; }

    /// <summary>The secret of its application data in TLS 1.3.</summary>
    public byte[] Secret { get; set; } = [];

    /// <summary>The secret of its handshake messages in TLS 1.3.</summary>
    public byte[] HandshakeSecret { get; set; } = [];

    /// <summary>The most octets of a record's content.</summary>
    public int Limit { get; set; } = 1 << 14;

    /// <summary>The limit is for protected records only, and counts the content's type as well.</summary>
    public bool IsRecordSize { get; set; }

    /// <summary>A message whose first part was sent.</summary>
    public byte[] Begun { get; set; } = [];

    public bool HasKeys(int epoch) => _sealers.ContainsKey(epoch);

    /// <summary>Null for a cipher that is not offered here.</summary>
    public IRecordSealer? Sealer(int epoch) => _sealers.GetValueOrDefault(epoch);

    public void Take(int epoch, IRecordSealer? sealer)
    {
        _sealers.GetValueOrDefault(epoch)?.Dispose();
        _sealers[epoch] = sealer;
    }

    public void Dispose()
    {
        foreach (IRecordSealer? sealer in _sealers.Values)
            sealer?.Dispose();
        _sealers.Clear();
    }
}
