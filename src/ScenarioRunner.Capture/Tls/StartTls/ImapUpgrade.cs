namespace ScenarioRunner.Capture.Tls.StartTls;

/// <summary>IMAP: a tagged STARTTLS, answered with OK under the same tag (RFC 3501 §6.2.1).</summary>
internal sealed class ImapUpgrade : IUpgrade
{
    private byte[] _tag = [];
    private bool _greeted;

    public string Name => "IMAP";

    public Framing? Next(bool fromClient) => Framing.Lines;

    public UpgradeStep Take(bool fromClient, ReadOnlySpan<byte> message)
    {
        int space = message.IndexOf((byte)' ');
        ReadOnlySpan<byte> tag = space < 0 ? message : message[..space];
        ReadOnlySpan<byte> rest = space < 0 ? [] : message[(space + 1)..];
        if (fromClient)
        {
            if (Ascii.Is(rest, "STARTTLS"u8))
                _tag = tag.ToArray();
            return UpgradeStep.Goes;
        }

        if (!_greeted)
        {
            _greeted = tag is [(byte)'*'] && (Ascii.Begins(rest, "OK"u8) || Ascii.Begins(rest, "PREAUTH"u8));
            return _greeted ? UpgradeStep.Goes : UpgradeStep.Other;
        }

        return _tag.Length > 0 && tag.SequenceEqual(_tag) && Ascii.Begins(rest, "OK"u8) ? UpgradeStep.Begins : UpgradeStep.Goes;
    }
}
