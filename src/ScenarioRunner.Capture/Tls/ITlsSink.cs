namespace ScenarioRunner.Capture.Tls;

/// <summary>Takes what a conversation is made of, in the order in which the last octet of each was seen.</summary>
public interface ITlsSink
{
    void Unit(TlsUnit unit);

    void Notice(TlsNotice notice);
}
