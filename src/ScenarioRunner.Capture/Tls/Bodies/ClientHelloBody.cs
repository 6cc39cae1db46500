using System.Collections.Immutable;
using ScenarioRunner.Capture.Tls.Extensions;

namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>A ClientHello.</summary>
/// <param name="Extensions">Default where the message ends before them.</param>
public sealed record ClientHelloBody(
    ushort LegacyVersion,
    ImmutableArray<byte> Random,
    ImmutableArray<byte> SessionId,
    ImmutableArray<ushort> CipherSuites,
    ImmutableArray<byte> CompressionMethods,
    ImmutableArray<TlsExtension> Extensions) : TlsBody, IExtended
{
    internal static ClientHelloBody Read(ref OctetReader reader) => new(
        reader.U16("legacy_version"),
        [.. reader.Take(32, "random")],
        [.. reader.Vector8("session_id")],
        reader.Codes16("cipher_suites"),
        [.. reader.Vector8("compression_methods")],
        ExtensionList.ReadOptional(ref reader, ExtensionPlace.ClientHello));
}
