using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Tls.Records;

namespace ScenarioRunner.Capture.Tls;

/// <summary>Tells by the first octets of a direction whether they are TLS.</summary>
public static class TlsSniff
{
    /// <summary>A client begins with a ClientHello: a record's header and the message's type, or the form of SSL 2.0.</summary>
    public static SniffVerdict Client(ReadOnlySpan<byte> octets)
    {
        if (octets.IsEmpty)
            return SniffVerdict.Undecided;
        if (octets[0] >= 0x80)
            return SslV2(octets);
        if (octets[0] != RecordTypes.Handshake || (octets.Length > 1 && octets[1] != 3) || (octets.Length > 2 && octets[2] > 4))
            return SniffVerdict.NotTls;
        if (octets.Length < RecordHeader.Size)
            return SniffVerdict.Undecided;
        if (!Plausible.Starts(Plausible.Header(octets)))
            return SniffVerdict.NotTls;
        if (octets.Length == RecordHeader.Size)
            return SniffVerdict.Undecided;
        return octets[RecordHeader.Size] == HandshakeTypes.ClientHello ? SniffVerdict.Tls : SniffVerdict.NotTls;
    }

    /// <summary>A server answers with a handshake message or an alert.</summary>
    public static SniffVerdict Server(ReadOnlySpan<byte> octets)
    {
        if (octets.IsEmpty)
            return SniffVerdict.Undecided;
        if (octets[0] is not (RecordTypes.Handshake or RecordTypes.Alert) || (octets.Length > 1 && octets[1] != 3))
            return SniffVerdict.NotTls;
        if (octets.Length < RecordHeader.Size)
            return SniffVerdict.Undecided;
        return Plausible.Starts(Plausible.Header(octets)) ? SniffVerdict.Tls : SniffVerdict.NotTls;
    }

    /// <summary>A record of any type and plausible length: for a connection that began before the capture.</summary>
    public static SniffVerdict Midway(ReadOnlySpan<byte> octets) =>
        octets.Length < RecordHeader.Size ? SniffVerdict.Undecided
        : Plausible.Starts(Plausible.Header(octets)) ? SniffVerdict.Tls
        : SniffVerdict.NotTls;

    /// <summary>RFC 5246 §E.2: length, type 1, a version of SSL 2.0 or later, cipher specs of three octets each.</summary>
    private static SniffVerdict SslV2(ReadOnlySpan<byte> octets)
    {
        if (octets.Length > 2 && octets[2] != HandshakeTypes.ClientHello)
            return SniffVerdict.NotTls;
        if (octets.Length > 3 && octets[3] is not (0 or 3))
            return SniffVerdict.NotTls;
        if (octets.Length < 11)
            return SniffVerdict.Undecided;
        int length = (octets[0] & 0x7f) << 8 | octets[1];
        int specs = octets[5] << 8 | octets[6];
        int session = octets[7] << 8 | octets[8];
        int challenge = octets[9] << 8 | octets[10];
        bool version = octets[3] == 0 ? octets[4] == 2 : octets[4] <= 4;
        bool fits = specs > 0 && specs % 3 == 0 && length == 9 + specs + session + challenge;
        return version && fits ? SniffVerdict.SslV2Hello : SniffVerdict.NotTls;
    }
}
