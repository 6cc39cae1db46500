namespace ScenarioRunner.Capture.Tls.StartTls;

/// <summary>FTP: AUTH TLS, answered with 234 (RFC 4217 §4).</summary>
internal sealed class FtpUpgrade : IUpgrade
{
    private bool _asked;
    private bool _greeted;

    public string Name => "FTP";

    public Framing? Next(bool fromClient) => Framing.Lines;

    public UpgradeStep Take(bool fromClient, ReadOnlySpan<byte> message)
    {
        if (fromClient)
        {
            _asked |= Ascii.Is(message, "AUTH TLS"u8);
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
        return Ascii.Begins(message, "234"u8) ? UpgradeStep.Begins : UpgradeStep.Goes;
    }
}
