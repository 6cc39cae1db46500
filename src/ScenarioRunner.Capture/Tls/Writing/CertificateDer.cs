using System.Formats.Asn1;
using System.Text;
using ScenarioRunner.Capture.Tls.Bodies;

namespace ScenarioRunner.Capture.Tls.Writing;

/// <summary>
/// A certificate of the form of RFC 5280 §4.1: well formed and always the same for the same names. Nothing stands behind its key and its signature,
/// which are octets of the right shape.
/// </summary>
/// <param name="filler">Makes octets: what for, and how many.</param>
public sealed class CertificateDer(Func<string, int, byte[]> filler)
{
    private static readonly DateTimeOffset s_from = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset s_until = new(2045, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="padding">Octets of a comment (an extension that nobody reads), to make it longer; 0 for none.</param>
    public byte[] Certificate(string subject, string issuer, PublicKeyKind key, PublicKeyKind issuerKey, int padding = 0)
    {
        AsnWriter writer = new(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            Signed(writer, subject, issuer, key, issuerKey, padding);
            SignatureAlgorithm(writer, issuerKey);
            writer.WriteBitString(Signature(issuerKey, $"signature of {subject} by {issuer}"));
        }

        return writer.Encode();
    }

    /// <summary>Octets of the shape of a signature by such a key.</summary>
    public byte[] Signature(PublicKeyKind key, string what)
    {
        if (key is PublicKeyKind.Ed25519 or PublicKeyKind.Ed448)
            return filler(what, key == PublicKeyKind.Ed25519 ? 64 : 114);
        if (key is PublicKeyKind.Rsa or PublicKeyKind.RsaPss)
            return filler(what, 256);
        AsnWriter writer = new(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteIntegerUnsigned(Positive(filler(what + " r", 32)));
            writer.WriteIntegerUnsigned(Positive(filler(what + " s", 32)));
        }

        return writer.Encode();
    }

    private void Signed(AsnWriter writer, string subject, string issuer, PublicKeyKind key, PublicKeyKind issuerKey, int padding)
    {
        using (writer.PushSequence())
        {
            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
                writer.WriteInteger(2);
            writer.WriteIntegerUnsigned(Positive(filler("serial number of " + subject, 16)));
            SignatureAlgorithm(writer, issuerKey);
            Name(writer, issuer);
            using (writer.PushSequence())
            {
                writer.WriteUtcTime(s_from);
                writer.WriteUtcTime(s_until);
            }

            Name(writer, subject);
            PublicKeyDer.Write(writer, key, subject, filler);
            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 3)))
            using (writer.PushSequence())
            {
                AlternativeName(writer, subject);
                if (padding > 0)
                    Comment(writer, padding);
            }
        }
    }

    /// <summary>A distinguished name of one common name.</summary>
    public static void Name(AsnWriter writer, string name)
    {
        using (writer.PushSequence())
        using (writer.PushSetOf())
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier("2.5.4.3");
            writer.WriteCharacterString(UniversalTagNumber.UTF8String, name);
        }
    }

    private static void AlternativeName(AsnWriter writer, string name)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier("2.5.29.17");
            AsnWriter names = new(AsnEncodingRules.DER);
            using (names.PushSequence())
                names.WriteOctetString(Encoding.UTF8.GetBytes(name), new Asn1Tag(TagClass.ContextSpecific, 2));
            writer.WriteOctetString(names.Encode());
        }
    }

    private static void Comment(AsnWriter writer, int length)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier("2.16.840.1.113730.1.13");
            AsnWriter comment = new(AsnEncodingRules.DER);
            comment.WriteCharacterString(UniversalTagNumber.IA5String, new string('.', length));
            writer.WriteOctetString(comment.Encode());
        }
    }

    private static void SignatureAlgorithm(AsnWriter writer, PublicKeyKind key)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(key switch
            {
                PublicKeyKind.Ed25519 => "1.3.101.112",
                PublicKeyKind.Ed448 => "1.3.101.113",
                PublicKeyKind.Ec => "1.2.840.10045.4.3.2",
                PublicKeyKind.Dsa => "2.16.840.1.101.3.4.3.2",
                _ => "1.2.840.113549.1.1.11",
            });
            if (key is PublicKeyKind.Rsa or PublicKeyKind.RsaPss)
                writer.WriteNull();
        }
    }

    internal static byte[] Positive(byte[] octets)
    {
        octets[0] = (byte)((octets[0] & 0x7f) | 0x40);
        return octets;
    }
}
