using System.Text;
using ScenarioRunner.Capture.Decryption;

namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>Reads ServerKeyExchange by the key exchange of the suite (RFC 5246 §7.4.3, RFC 8422 §5.4, RFC 4279, RFC 5489, RFC 5054).</summary>
internal static class ServerKeyExchangeReader
{
    public static TlsBody Read(ref OctetReader reader, HandshakeContext context)
    {
        if (context.Suite is not { } suite)
            return new OpaqueBody(reader.Rest().Length);
        KeyAgreement agreement = suite.Agreement;
        string? hint = HasHint(agreement) ? Encoding.Latin1.GetString(reader.Vector16("psk_identity_hint")) : null;
        ushort? group = null;
        int prime = 0;
        int length = 0;
        if (IsCurve(agreement))
        {
            // RFC 8422 §5.4: explicit curves were deprecated; 3 is named_curve.
            if (reader.U8("curve_type") != 3)
                return new OpaqueBody(reader.Rest().Length);
            group = reader.U16("named_curve");
            length = reader.Vector8("the public point").Length;
        }
        else if (IsFinite(agreement))
        {
            prime = reader.Vector16("dh_p").Length;
            reader.Vector16("dh_g");
            if (agreement is KeyAgreement.Srp or KeyAgreement.SrpSigned)
                reader.Vector8("srp_s");
            length = reader.Vector16("the public value").Length;
        }
        else if (hint is null)
        {
            return new OpaqueBody(reader.Rest().Length);
        }

        bool signed = agreement is KeyAgreement.Dhe or KeyAgreement.Ecdhe or KeyAgreement.SrpSigned;
        ushort? scheme = signed && context.HasSignatureScheme ? reader.U16("the signature's algorithm") : null;
        int signature = signed ? reader.Vector16("the signature").Length : -1;
        return new ServerKeyExchangeBody(group, length, prime, hint, scheme, signature);
    }

    private static bool HasHint(KeyAgreement agreement) =>
        agreement is KeyAgreement.Psk or KeyAgreement.RsaPsk or KeyAgreement.DhePsk or KeyAgreement.EcdhePsk;

    private static bool IsCurve(KeyAgreement agreement) => agreement is KeyAgreement.Ecdhe or KeyAgreement.EcdhAnon or KeyAgreement.EcdhePsk;

    private static bool IsFinite(KeyAgreement agreement) =>
        agreement is KeyAgreement.Dhe or KeyAgreement.DhAnon or KeyAgreement.DhePsk or KeyAgreement.Srp or KeyAgreement.SrpSigned;
}
