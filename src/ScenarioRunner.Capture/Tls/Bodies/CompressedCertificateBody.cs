namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>CompressedCertificate (RFC 8879).</summary>
public sealed record CompressedCertificateBody(ushort Algorithm, int UncompressedLength, int CompressedLength) : TlsBody
{
    internal static CompressedCertificateBody Read(ref OctetReader reader) =>
        new(reader.U16("algorithm"), reader.U24("uncompressed_length"), reader.Vector24("compressed_certificate_message").Length);
}
