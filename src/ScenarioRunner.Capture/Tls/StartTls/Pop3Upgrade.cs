namespace ScenarioRunner.Capture.Tls.StartTls;

/// <summary>POP3: STLS, answered with +OK (RFC 2595 §4).</summary>
internal sealed class Pop3Upgrade : IUpgrade
{
    private bool _asked;
    private bool _greeted;

    public string Name => "POP3";

    public Framing? Next(bool fromClient) => Framing.Lines;

    public UpgradeStep Take(bool fromClient, ReadOnlySpan<byte> message)
    {
        if (fromClient)
        {
            _asked |= Ascii.Is(message, "STLS"u8);
            return UpgradeStep.Goes;
        }

        if (!_greeted)
        {
            _greeted = Ascii.Begins(message, "+OK"u8);
            return _greeted ? UpgradeStep.Goes : UpgradeStep.Other;
        }

        if (!_asked)
            return UpgradeStep.Goes;
        _asked = false;
        return Ascii.Begins(message, "+OK"u8) ? UpgradeStep.Begins : UpgradeStep.Goes;
    }
}
