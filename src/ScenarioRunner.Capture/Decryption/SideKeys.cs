using ScenarioRunner.Capture.Tls;

namespace ScenarioRunner.Capture.Decryption;

/// <summary>The keys of one direction: those in use, and those that come after them.</summary>
internal sealed class SideKeys : IDisposable
{
    private readonly List<KeyStage> _stages = [];

    /// <summary>Whether any record may be opened from here on.</summary>
    public bool HasKeys
    {
        get
        {
            foreach (KeyStage stage in _stages)
            {
                if (stage.HasKeys)
                    return true;
            }

            return false;
        }
    }

    /// <summary>Keys that come after all those known.</summary>
    public void Append(KeyStage stage) => _stages.Add(stage);

    /// <summary>These keys and no others.</summary>
    public void Replace(KeyStage? stage)
    {
        Dispose();
        if (stage is not null)
            _stages.Add(stage);
    }

    /// <summary>The direction's last message under its keys was seen.</summary>
    public void Advance(TlsEpoch from)
    {
        while (_stages.Count > 0 && _stages[0].Epoch == from)
            Drop();
    }

    public void Update()
    {
        if (_stages.Count == 0)
            return;
        KeyStage? updated = _stages[0].Updated();
        Drop();
        if (updated is not null)
            _stages.Insert(0, updated);
    }

    public void Skip()
    {
        if (_stages.Count > 0)
            _stages[0].Skip();
    }

    public void MayHaveMissed()
    {
        foreach (KeyStage stage in _stages)
            stage.MayHaveMissed = true;
    }

    public OpenResult Open(RecordHeader header, ReadOnlySpan<byte> payload, Span<byte> plain, out int length, out TlsEpoch epoch)
    {
        for (int at = 0; at < _stages.Count; at++)
        {
            length = _stages[at].Open(header, payload, plain);
            if (length < 0)
                continue;
            // A later stage opens it: the change of keys itself was not seen (0-RTT that was rejected ends without a message).
            for (; at > 0; at--)
                Drop();
            epoch = _stages[0].Epoch;
            return OpenResult.Opened;
        }

        length = -1;
        epoch = TlsEpoch.Protected;
        if (_stages.Count == 0 || !_stages[0].HasKeys)
            return OpenResult.NoKeys;
        if (!_stages[0].Fail(payload))
            return OpenResult.NoKeys;
        epoch = _stages[0].Epoch;
        return OpenResult.Failed;
    }

    public void Dispose()
    {
        while (_stages.Count > 0)
            Drop();
    }

    private void Drop()
    {
        _stages[0].Dispose();
        _stages.RemoveAt(0);
    }
}
