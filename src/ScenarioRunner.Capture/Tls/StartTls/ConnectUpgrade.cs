namespace ScenarioRunner.Capture.Tls.StartTls;

/// <summary>HTTP: CONNECT, answered with a status of 2xx (RFC 9110 §9.3.6).</summary>
internal sealed class ConnectUpgrade : IUpgrade
{
    private bool _asked;

    public string Name => "HTTP CONNECT";

    public Framing? Next(bool fromClient) => Framing.Header;

    public UpgradeStep Take(bool fromClient, ReadOnlySpan<byte> message)
    {
        if (fromClient)
        {
            _asked = Ascii.Begins(message, "CONNECT"u8);
            return _asked ? UpgradeStep.Goes : UpgradeStep.Other;
        }

        // A refusal may have had a body, which stands before the next answer.
        int status = message.LastIndexOf("HTTP/1."u8);
        if (!_asked || status < 0)
            return UpgradeStep.Other;
        ReadOnlySpan<byte> answer = message[status..];
        return answer.Length > 9 && answer[9] == '2' ? UpgradeStep.Begins : UpgradeStep.Goes;
    }
}
