using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.Bodies;
using ScenarioRunner.Replay.Known;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Tls;

/// <summary>Shows the messages of one connection to the TLS machine, up to where the capture stops showing them.</summary>
internal sealed class TlsCourse(FollowerPool followers)
{
    private const int Tls13 = 0x0304;

    private TlsFollower? _follower = followers.RentTls();
    private Observation? _observation;
    private bool _firstEnded;
    private bool _secondEnded;
    private string _unseen = "";
    private long _latest;
    private TlsUnit? _before;
    private int _version;
    private int _cipher;
    private long _resetOfFirst;
    private long _resetOfSecond;

    public int Messages { get; private set; }

    /// <summary>Nothing more can change the verdict.</summary>
    public bool IsOver => _follower is null;

    public void Take(TlsUnit unit, bool fromFirst)
    {
        if (_follower is null)
            return;
        if (unit.IsHoled)
        {
            Stop("octets are missing from the capture");
            return;
        }

        if (IsHiddenHandshake(unit))
        {
            Stop("a new handshake is encrypted, and there is no key for it");
            return;
        }

        Note(unit);
        if (SaysNothingNew(unit))
            return;
        // A reset behind which its sender goes on was none.
        (fromFirst ? ref _resetOfFirst : ref _resetOfSecond) = 0;
        _before = unit;
        Messages++;
        _follower.Take(Latest(unit.LastFrame), fromFirst, TlsPackets.Of(unit, _follower.NewPacket()));
    }

    /// <summary>A direction of the transport ended in order.</summary>
    public void Finished(bool fromFirst, long frame)
    {
        Below(fromFirst, frame, "end");
        (fromFirst ? ref _firstEnded : ref _secondEnded) = true;
        if (_firstEnded && _secondEnded)
            Settle();
    }

    /// <summary>An end reset the transport, as it seems; what it sends afterwards will tell.</summary>
    public void Reset(bool fromFirst, long frame)
    {
        ref long reset = ref fromFirst ? ref _resetOfFirst : ref _resetOfSecond;
        if (reset == 0)
            reset = frame;
    }

    /// <summary>From here on nothing is judged.</summary>
    public void Stop(string why)
    {
        if (_follower is not null)
            _unseen = why;
        Settle();
    }

    /// <summary>Not all can be looked into.</summary>
    public void Remark(string why)
    {
        if (_unseen.Length == 0)
            _unseen = why;
    }

    public JudgedTls End(Connection connection)
    {
        if (connection.Stream(true).HasReset && _resetOfFirst > 0)
            Below(true, _resetOfFirst, "reset");
        if (connection.Stream(false).HasReset && _resetOfSecond > 0)
            Below(false, _resetOfSecond, "reset");
        return End();
    }

    /// <summary>The verdict on what was seen so far.</summary>
    public JudgedTls End()
    {
        Settle();
        return new JudgedTls(_observation!, Messages, _version, _cipher, _unseen);
    }

    // Nothing more is judged; what led to the verdict need not be kept.
    private void Settle()
    {
        if (_follower is null)
            return;
        _observation = _follower.End();
        followers.Return(_follower);
        (_follower, _before) = (null, null);
    }

    private void Below(bool fromFirst, long frame, string call)
    {
        if (_follower is null || Messages == 0)
            return;
        long latest = Latest(frame);
        _before = null;
        _follower.Call(latest, fromFirst, call);
        // The end of one direction says nothing of the other one; a reset ends both.
        if (call == "reset")
            _follower.Call(latest, !fromFirst, "peer_reset");
    }

    // Messages count from where they are whole; their last octet may have been seen before an earlier one.
    private long Latest(long frame) => _latest = Math.Max(_latest, frame);

    private void Note(TlsUnit unit)
    {
        if (unit.Body is ServerHelloBody { IsHelloRetryRequest: false, Malformed: null } hello)
            (_version, _cipher) = (hello.Version, hello.CipherSuite);
        if (unit is { IsProtected: true, IsDecrypted: false, IsBad: false })
            Remark("what is encrypted could not be looked into");
    }

    // Up to TLS 1.2 the type of an encrypted record says that it is a handshake message, and no more.
    private bool IsHiddenHandshake(TlsUnit unit) =>
        unit is { Kind: TlsUnitKind.Record, ContentType: 22, IsProtected: true, IsDecrypted: false, IsBad: false } && _version != Tls13;

    /// <summary>One record of data after the other is judged as the first one was.</summary>
    private bool SaysNothingNew(TlsUnit unit) =>
        _before is { } before
        && unit.Kind is TlsUnitKind.ApplicationData or TlsUnitKind.Record
        && unit.ContentType == 23
        && before.Kind == unit.Kind
        && before.ContentType == unit.ContentType
        && before.FromClient == unit.FromClient
        && before.Epoch == unit.Epoch
        && unit.Epoch != TlsEpoch.Early
        && before.RecordVersion == unit.RecordVersion
        && before.IsDecrypted == unit.IsDecrypted
        && !before.IsBad
        && !unit.IsBad
        && unit.Length <= before.Length
        && unit.Fragments <= before.Fragments;
}
