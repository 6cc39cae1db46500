using System.Collections.Immutable;
using ScenarioRunner.Capture.Tls.Extensions;

namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>A ServerHello, or a HelloRetryRequest, which has its form.</summary>
/// <param name="Extensions">Default where the message ends before them.</param>
public sealed record ServerHelloBody(
    ushort LegacyVersion,
    ImmutableArray<byte> Random,
    ImmutableArray<byte> SessionId,
    ushort CipherSuite,
    byte CompressionMethod,
    bool IsHelloRetryRequest,
    ImmutableArray<TlsExtension> Extensions) : TlsBody, IExtended
{
    /// <summary>RFC 8446 §4.1.3: the last octets of a random with which a server says that it can do more than it chose.</summary>
    public DowngradeSentinel Sentinel => ServerRandoms.Sentinel(Random.AsSpan());

    /// <summary>The selected version: of supported_versions where that is, else the legacy one.</summary>
    public ushort Version => this.Extension(ExtensionCodes.SupportedVersions)?.Value is NumberValue selected ? (ushort)selected.Number : LegacyVersion;

    internal static ServerHelloBody Read(ref OctetReader reader)
    {
        ushort version = reader.U16("legacy_version");
        ReadOnlySpan<byte> random = reader.Take(32, "random");
        bool retry = ServerRandoms.IsHelloRetryRequest(random);
        return new ServerHelloBody(
            version,
            [.. random],
            [.. reader.Vector8("session_id")],
            reader.U16("cipher_suite"),
            reader.U8("compression_method"),
            retry,
            ExtensionList.ReadOptional(ref reader, retry ? ExtensionPlace.HelloRetryRequest : ExtensionPlace.ServerHello));
    }
}
