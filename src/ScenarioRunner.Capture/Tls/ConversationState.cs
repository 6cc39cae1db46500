using ScenarioRunner.Capture.Decryption;

namespace ScenarioRunner.Capture.Tls;

/// <summary>What both directions of a conversation share.</summary>
internal sealed class ConversationState(ITlsSink sink, ISecretSource? secrets)
{
    private bool _saidCipherIsMissing;

    public Negotiation Facts { get; } = new();

    public ConversationKeys Keys { get; } = new(secrets);

    public UnitQueue Out { get; } = new(sink);

    /// <summary>A HelloRetryRequest was seen, and no ServerHello after it.</summary>
    public bool IsRetried { get; set; }

    public void Say(TlsNoticeKind kind, bool fromClient, long frame, long missing, string text) =>
        Out.Notice(new TlsNotice(kind, fromClient, frame, missing, text));

    /// <summary>A record opened, or a peer says that one was bad: the keys fit.</summary>
    public void Prove()
    {
        if (Keys.AreProven)
            return;
        Keys.AreProven = true;
        Out.Decide(true);
    }

    /// <summary>A record that does not open: bad where the keys have opened others.</summary>
    public void Fail(TlsUnit unit)
    {
        if (Keys.AreProven)
            Out.Unit(unit with { IsBad = true });
        else if (!Keys.AreGivenUp && !Out.IsUndecided)
            Out.Hold(unit);
        else
            GiveUp(unit);
    }

    /// <summary>What is held too long, or to the end, is given the benefit of the doubt.</summary>
    public void Settle()
    {
        if (Out.IsUndecided)
            GiveUp(null);
    }

    public void SayWhetherCipherIsMissing(bool fromClient, long frame)
    {
        if (_saidCipherIsMissing || !Keys.CipherIsMissing)
            return;
        _saidCipherIsMissing = true;
        Say(TlsNoticeKind.CipherNotOffered, fromClient, frame, 0, "There are secrets for this connection, but its records' cipher cannot be opened here.");
    }

    private void GiveUp(TlsUnit? unit)
    {
        if (unit is not null)
            Out.Unit(unit);
        bool first = !Keys.AreGivenUp;
        Keys.GiveUp();
        Out.Decide(false);
        if (first)
            Say(TlsNoticeKind.KeysDoNotFit, unit?.FromClient ?? true, unit?.LastFrame ?? 0, 0, "The secrets that are known for this connection do not open its records.");
    }
}
