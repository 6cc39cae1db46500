namespace ScenarioRunner.Capture.Tls.StartTls;

/// <summary>A server that greets with 220 and answers commands by numbers: TLS begins behind the answer to one of them.</summary>
/// <param name="command">The command that asks for TLS.</param>
/// <param name="answer">The number that grants it.</param>
internal sealed class NumberedUpgrade(string name, byte[] command, byte[] answer) : IUpgrade
{
    private bool _asked;
    private bool _greeted;

    /// <summary>FTP: AUTH TLS, answered with 234 (RFC 4217 §4).</summary>
    public static NumberedUpgrade Ftp() => new("FTP", "AUTH TLS"u8.ToArray(), "234"u8.ToArray());

    /// <summary>SMTP: STARTTLS, answered with 220 (RFC 3207 §4).</summary>
    public static NumberedUpgrade Smtp() => new("SMTP", "STARTTLS"u8.ToArray(), "220"u8.ToArray());

    public string Name => name;

    public Framing? Next(bool fromClient) => Framing.Lines;

    public UpgradeStep Take(bool fromClient, ReadOnlySpan<byte> message)
    {
        if (fromClient)
        {
            _asked |= Ascii.Is(message, command);
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
        return Ascii.Begins(message, answer) ? UpgradeStep.Begins : UpgradeStep.Goes;
    }
}
