namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>CertificateStatus (RFC 6066 §8).</summary>
public sealed record CertificateStatusBody(byte Type, int ResponseLength) : TlsBody
{
    internal static CertificateStatusBody Read(ref OctetReader reader) => new(reader.U8("status_type"), reader.Vector24("the response").Length);
}
