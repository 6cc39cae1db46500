using System.Formats.Asn1;
using ScenarioRunner.Capture.Tls.Bodies;

namespace ScenarioRunner.Capture.Tls.Writing;

/// <summary>The SubjectPublicKeyInfo of a certificate (RFC 5280 §4.1.2.7): octets of the right shape.</summary>
internal static class PublicKeyDer
{
    public static void Write(AsnWriter writer, PublicKeyKind key, string owner, Func<string, int, byte[]> filler)
    {
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
                Algorithm(writer, key, owner, filler);
            writer.WriteBitString(Key(key, owner, filler));
        }
    }

    private static void Algorithm(AsnWriter writer, PublicKeyKind key, string owner, Func<string, int, byte[]> filler)
    {
        writer.WriteObjectIdentifier(key switch
        {
            PublicKeyKind.Ec => "1.2.840.10045.2.1",
            PublicKeyKind.Dsa => "1.2.840.10040.4.1",
            PublicKeyKind.Ed25519 => "1.3.101.112",
            PublicKeyKind.Ed448 => "1.3.101.113",
            PublicKeyKind.RsaPss => "1.2.840.113549.1.1.10",
            _ => "1.2.840.113549.1.1.1",
        });
        if (key == PublicKeyKind.Ec)
        {
            writer.WriteObjectIdentifier("1.2.840.10045.3.1.7");
        }
        else if (key == PublicKeyKind.Dsa)
        {
            using (writer.PushSequence())
            {
                writer.WriteIntegerUnsigned(CertificateDer.Positive(filler("p of " + owner, 256)));
                writer.WriteIntegerUnsigned(CertificateDer.Positive(filler("q of " + owner, 32)));
                writer.WriteIntegerUnsigned(CertificateDer.Positive(filler("g of " + owner, 256)));
            }
        }
        else if (key == PublicKeyKind.Rsa)
        {
            writer.WriteNull();
        }
    }

    private static byte[] Key(PublicKeyKind key, string owner, Func<string, int, byte[]> filler)
    {
        string what = "public key of " + owner;
        if (key == PublicKeyKind.Ec)
            return [4, .. filler(what, 64)];
        if (key is PublicKeyKind.Ed25519 or PublicKeyKind.Ed448)
            return filler(what, key == PublicKeyKind.Ed25519 ? 32 : 57);
        AsnWriter writer = new(AsnEncodingRules.DER);
        if (key == PublicKeyKind.Dsa)
        {
            writer.WriteIntegerUnsigned(CertificateDer.Positive(filler(what, 256)));
            return writer.Encode();
        }

        using (writer.PushSequence())
        {
            byte[] modulus = filler(what, 256);
            modulus[0] |= 0x80;
            modulus[^1] |= 1;
            writer.WriteIntegerUnsigned(modulus);
            writer.WriteInteger(65537);
        }

        return writer.Encode();
    }
}
