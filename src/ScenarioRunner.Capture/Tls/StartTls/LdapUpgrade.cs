using ScenarioRunner.Capture.Tls.Bodies;

namespace ScenarioRunner.Capture.Tls.StartTls;

/// <summary>LDAP: the extended request 1.3.6.1.4.1.1466.20037, answered with an extended response of success (RFC 4511 §4.14).</summary>
internal sealed class LdapUpgrade : IUpgrade
{
    private bool _asked;

    public string Name => "LDAP";

    public Framing? Next(bool fromClient) => Framing.Ber;

    public UpgradeStep Take(bool fromClient, ReadOnlySpan<byte> message)
    {
        if (message.IsEmpty || message[0] != 0x30)
            return UpgradeStep.Other;
        if (fromClient)
        {
            _asked |= message.IndexOf("1.3.6.1.4.1.1466.20037"u8) >= 0;
            return UpgradeStep.Goes;
        }

        DerWalk outer = new(message);
        DerWalk fields = new(outer.Next());
        fields.Next();
        // [APPLICATION 24] ExtendedResponse begins with ENUMERATED success.
        bool succeeds = fields.Tag == 0x78 && fields.Next() is [0x0a, 0x01, 0x00, ..];
        return _asked && succeeds ? UpgradeStep.Begins : UpgradeStep.Goes;
    }
}
