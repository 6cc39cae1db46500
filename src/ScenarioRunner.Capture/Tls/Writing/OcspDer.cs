using System.Formats.Asn1;

namespace ScenarioRunner.Capture.Tls.Writing;

/// <summary>An OCSP response (RFC 6960 §4.2.1) that says of one certificate that it is good. Nothing stands behind its signature.</summary>
public static class OcspDer
{
    private static readonly DateTimeOffset s_at = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="filler">Makes octets: what for, and how many.</param>
    public static byte[] Good(string subject, Func<string, int, byte[]> filler)
    {
        AsnWriter writer = new(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteEnumeratedValue(Status.Successful);
            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier("1.3.6.1.5.5.7.48.1.1");
                writer.WriteOctetString(Basic(subject, filler));
            }
        }

        return writer.Encode();
    }

    private static byte[] Basic(string subject, Func<string, int, byte[]> filler)
    {
        AsnWriter writer = new(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 2)))
                    writer.WriteOctetString(filler("OCSP responder", 20));
                writer.WriteGeneralizedTime(s_at, omitFractionalSeconds: true);
                using (writer.PushSequence())
                    Single(writer, subject, filler);
            }

            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier("1.2.840.113549.1.1.11");
                writer.WriteNull();
            }

            writer.WriteBitString(filler("status of " + subject, 256));
        }

        return writer.Encode();
    }

    private static void Single(AsnWriter writer, string subject, Func<string, int, byte[]> filler)
    {
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                using (writer.PushSequence())
                    writer.WriteObjectIdentifier("1.3.14.3.2.26");
                writer.WriteOctetString(filler("issuer's name", 20));
                writer.WriteOctetString(filler("issuer's key", 20));
                writer.WriteIntegerUnsigned(CertificateDer.Positive(filler("serial number of " + subject, 16)));
            }

            writer.WriteNull(new Asn1Tag(TagClass.ContextSpecific, 0));
            writer.WriteGeneralizedTime(s_at, omitFractionalSeconds: true);
        }
    }

    private enum Status
    {
        Successful,
    }
}
