using System.Collections.Immutable;

namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>HelloVerifyRequest of DTLS, which has no place in TLS.</summary>
public sealed record HelloVerifyRequestBody(ushort Version, ImmutableArray<byte> Cookie) : TlsBody
{
    internal static HelloVerifyRequestBody Read(ref OctetReader reader) => new(reader.U16("server_version"), [.. reader.Vector8("cookie")]);
}
