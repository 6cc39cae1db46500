using System.Formats.Asn1;
using ScenarioRunner.Capture.Tls.Writing;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>What the writers of messages share along a connection.</summary>
internal sealed class WriterContext(Seeded seeded, Sessions sessions)
{
    public Sessions Sessions => sessions;

    /// <summary>The verify_data of the last Finished of each side (RFC 5746 §3.1).</summary>
    public byte[] ClientVerifyData { get; set; } = [];

    public byte[] ServerVerifyData { get; set; } = [];

    public byte[] Octets(string what, int length) => seeded.Octets(what, length);

    public byte[] Named(string name, string kind, int length) => seeded.Named(name, kind, length);

    public byte[] Share(int group, Handshake handshake, bool ofServer) =>
        PublicValues.Of(group, ofServer, $"{(ofServer ? "server" : "client")} share {group} {handshake.Number}", seeded.Octets);

    /// <summary>A cookie behind its length.</summary>
    public byte[] Cookie(string? name, Handshake handshake) =>
        ExtensionOctets.Vector16(name is null or "yes" ? seeded.Octets($"cookie {handshake.Number}", 32) : name == "empty" ? [] : seeded.Named(name, "cookie", 32));

    /// <summary>One distinguished name.</summary>
    public static byte[] Authorities()
    {
        AsnWriter writer = new(AsnEncodingRules.DER);
        CertificateDer.Name(writer, "ca.example");
        return new OctetWriter().Vector16(new OctetWriter().Vector16(writer.Encode()).Octets).ToArray();
    }
}
