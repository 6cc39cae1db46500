using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Tls.StartTls;

/// <summary>PostgreSQL: an SSLRequest (length 8, code 80877103), answered with the octet S.</summary>
internal sealed class PostgresUpgrade : IUpgrade
{
    private const int SslRequest = 80877103;
    private bool _asked;

    public string Name => "PostgreSQL";

    public Framing? Next(bool fromClient) => fromClient ? Framing.Length32 : Framing.Octet;

    public UpgradeStep Take(bool fromClient, ReadOnlySpan<byte> message)
    {
        if (!fromClient)
            return _asked && message is [(byte)'S'] ? UpgradeStep.Begins : UpgradeStep.Other;
        bool asks = message.Length == 8 && BinaryPrimitives.ReadInt32BigEndian(message[4..]) == SslRequest;
        _asked |= asks;
        return asks ? UpgradeStep.Goes : UpgradeStep.Other;
    }
}
