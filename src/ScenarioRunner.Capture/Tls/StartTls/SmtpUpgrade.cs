namespace ScenarioRunner.Capture.Tls.StartTls;

/// <summary>SMTP: STARTTLS, answered with 220 (RFC 3207 §4).</summary>
internal sealed class SmtpUpgrade : IUpgrade
{
    private bool _asked;
    private bool _greeted;

    public string Name => "SMTP";

    public Framing? Next(bool fromClient) => Framing.Lines;

    public UpgradeStep Take(bool fromClient, ReadOnlySpan<byte> message)
    {
        if (fromClient)
        {
            _asked |= Ascii.Is(message, "STARTTLS"u8);
            return UpgradeStep.Goes;
        }

        if (!_greeted)
        {
            _greeted = Ascii.Begins(message, "220"u8);
            return _greeted ? UpgradeStep.Goes : UpgradeStep.Other;
        }

        if (!_asked)
            return UpgradeStep.Goes;
        _asked = false;
        return Ascii.Begins(message, "220"u8) ? UpgradeStep.Begins : UpgradeStep.Goes;
    }
}
