using ScenarioRunner.Capture.Tls;

namespace ScenarioRunner.Capture.Decryption;

/// <summary>
/// One set of keys of one direction, or a few that may be meant (a replayed ClientHello has several secrets, 0-RTT several suites):
/// the first that opens a record is it.
/// </summary>
internal sealed class KeyStage(TlsEpoch epoch) : IDisposable
{
    /// <summary>After a hole the number of lost records is unknown; so many are tried.</summary>
    private const int Window = 64;

    /// <summary>After so many records in a row that do not open, a place that was lost is not looked for any more; nor are keys that never opened one tried.</summary>
    private const int MostLost = 8;
    private const int MostAtFirst = 3;

    private readonly List<Candidate> _candidates = [];
    private ulong _sequence;
    private int _failed;
    private bool _hasOpened;

    public TlsEpoch Epoch { get; } = epoch;

    public bool HasKeys => _candidates.Count > 0;

    /// <summary>The next record may not be the next one sent.</summary>
    public bool MayHaveMissed { get; set; }

    public void Add(IRecordOpener? opener, SuiteCrypto suite, Secret secret)
    {
        if (opener is not null)
            _candidates.Add(new Candidate(opener, suite, secret));
    }

    /// <summary>A record went by that cannot be opened for want of octets.</summary>
    public void Skip() => _sequence++;

    public int Open(RecordHeader header, ReadOnlySpan<byte> payload, Span<byte> plain)
    {
        int length = At(_sequence, header, payload, plain);
        // A record that was put in between takes no number of its sender's.
        for (int back = 1; length < 0 && back <= Math.Min(_failed, 2); back++)
            length = At(_sequence - (ulong)back, header, payload, plain);
        for (int ahead = 1; length < 0 && MayHaveMissed && ahead <= Window; ahead++)
            length = At(_sequence + (ulong)ahead, header, payload, plain);
        return length;
    }

    /// <summary>None of the stages opened the record. True where that is the record's fault, as far as can be told: its place is known, and the keys are not given up.</summary>
    public bool Fail(ReadOnlySpan<byte> payload)
    {
        _failed++;
        _sequence++;
        foreach (Candidate candidate in _candidates)
            candidate.Opener.Passed(payload);
        bool givenUp = MayHaveMissed ? _failed >= MostLost : !_hasOpened && _failed >= MostAtFirst;
        if (givenUp)
            Dispose();
        return !givenUp && !MayHaveMissed;
    }

    /// <summary>The keys after a KeyUpdate, or null where it is not known which keys these are.</summary>
    public KeyStage? Updated()
    {
        if (_candidates.Count != 1 || !_candidates[0].Suite.IsTls13)
            return null;
        Candidate known = _candidates[0];
        Secret next = Expansion.Next(known.Suite, known.Secret);
        KeyStage updated = new(Epoch);
        updated.Add(Tls13Opener.Under(known.Suite, next), known.Suite, next);
        return updated;
    }

    public void Dispose()
    {
        foreach (Candidate candidate in _candidates)
            candidate.Opener.Dispose();
        _candidates.Clear();
    }

    private int At(ulong sequence, RecordHeader header, ReadOnlySpan<byte> payload, Span<byte> plain)
    {
        for (int at = 0; at < _candidates.Count; at++)
        {
            int length = _candidates[at].Opener.Open(sequence, header, payload, plain);
            if (length < 0)
                continue;
            Keep(at);
            _candidates[0].Opener.Passed(payload);
            _sequence = sequence + 1;
            _failed = 0;
            _hasOpened = true;
            MayHaveMissed = false;
            return length;
        }

        return -1;
    }

    private void Keep(int chosen)
    {
        if (_candidates.Count == 1)
            return;
        Candidate kept = _candidates[chosen];
        _candidates.RemoveAt(chosen);
        Dispose();
        _candidates.Add(kept);
    }

    private sealed record Candidate(IRecordOpener Opener, SuiteCrypto Suite, Secret Secret);
}
