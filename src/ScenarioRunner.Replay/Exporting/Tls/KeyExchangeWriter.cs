using System.Text;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Tls.Writing;
using ScenarioRunner.Machines.Tls.Registry;
using ScenarioRunner.Replay.Tls;
using ScenarioRunner.Validation.Sent;
using KeyExchange = ScenarioRunner.Machines.Tls.Registry.KeyExchange;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>Writes ServerKeyExchange and ClientKeyExchange in the form that the key exchange of the suite has.</summary>
internal sealed class KeyExchangeWriter(Handshake handshake, Choices choices, WriterContext context, CertificateWriter certificates)
{
    /// <summary>ffdhe2048.</summary>
    private const int Field = 256;

    public byte[] Server(SentMessage sent)
    {
        Said said = new(sent);
        KeyAgreement agreement = choices.Crypto?.Agreement ?? KeyAgreement.Tls13;
        OctetWriter body = new();
        if (agreement is KeyAgreement.Psk or KeyAgreement.RsaPsk or KeyAgreement.DhePsk or KeyAgreement.EcdhePsk)
            body.Vector16(Encoding.UTF8.GetBytes(said.Text("hint") ?? ""));
        int group = (int)(said.Number(TlsFields.Group) ?? choices.Group);
        if (agreement is KeyAgreement.Ecdhe or KeyAgreement.EcdhAnon or KeyAgreement.EcdhePsk)
            body.Raw(FlightOctets.Curve(group, Short(context.Share(group, handshake, ofServer: true))));
        else if (agreement is KeyAgreement.Dhe or KeyAgreement.DhAnon or KeyAgreement.DhePsk)
            body.Raw(FlightOctets.Field(PublicValues.Prime, [2], context.Share(Field, handshake, ofServer: true)));
        else if (agreement is KeyAgreement.Srp or KeyAgreement.SrpSigned)
            body.Vector16(PublicValues.Prime).Vector16([2]).Vector8(context.Octets("salt", 16)).Vector16(context.Share(Field, handshake, ofServer: true));
        else if (agreement == KeyAgreement.Rsa)
            // RFC 2246 §7.4.3: a short key of an export suite.
            body.Vector16(CertificateModulus(64)).Vector16([1, 0, 1]);
        else if (agreement is not (KeyAgreement.Psk or KeyAgreement.RsaPsk))
            body.Raw(context.Octets("key exchange", 64));
        if (agreement is KeyAgreement.Dhe or KeyAgreement.Ecdhe or KeyAgreement.SrpSigned or KeyAgreement.Rsa)
            body.Raw(FlightOctets.Signature(choices.Version >= 0x0303 ? said.Number(TlsFields.SignatureScheme) ?? choices.Scheme : null, Signature(said)));
        return body.ToArray();
    }

    public byte[] Client(SentMessage sent)
    {
        KeyExchange exchange = new Said(sent).Number(ExportFields.KeyExchange) is { } written ? (KeyExchange)written : choices.Suite?.KeyExchange ?? KeyExchange.None;
        OctetWriter body = new();
        if (exchange is KeyExchange.Psk or KeyExchange.RsaPsk or KeyExchange.DhePsk or KeyExchange.EcdhePsk)
            body.Vector16("Client_identity"u8);
        return exchange switch
        {
            KeyExchange.Psk => body.ToArray(),
            KeyExchange.Rsa or KeyExchange.RsaPsk => body.Vector16(context.Octets($"premaster {handshake.Number}", 256)).ToArray(),
            KeyExchange.Ecdh or KeyExchange.Ecdhe or KeyExchange.EcdhAnon or KeyExchange.EcdhePsk =>
                body.Vector8(Short(context.Share(Curve(), handshake, ofServer: false))).ToArray(),
            KeyExchange.Dh or KeyExchange.Dhe or KeyExchange.DhAnon or KeyExchange.DhePsk or KeyExchange.Srp =>
                body.Vector16(context.Share(Field, handshake, ofServer: false)).ToArray(),
            _ => context.Octets($"key exchange {handshake.Number}", 64),
        };
    }

    private int Curve() => new Said(handshake.First("ServerKeyExchange", fromClient: false)).Number(TlsFields.Group) is { } group ? (int)group : choices.Group;

    // A point stands behind one octet of length.
    private static byte[] Short(byte[] point) => point.Length > 255 ? point[..255] : point;

    private byte[] CertificateModulus(int length)
    {
        byte[] modulus = context.Octets("short key", length);
        modulus[0] |= 0x80;
        return modulus;
    }

    private byte[] Signature(Said said)
    {
        long scheme = said.Number(TlsFields.SignatureScheme) ?? choices.Scheme;
        if (choices.Version < 0x0303)
            scheme = choices.Suite?.Authentication switch { Authentication.Ecdsa => 0x0403, Authentication.Dss => 0x0402, _ => 0x0401 };
        return certificates.Signature(scheme, $"parameters {handshake.Number}");
    }
}
