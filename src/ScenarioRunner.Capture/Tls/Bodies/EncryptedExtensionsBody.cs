using System.Collections.Immutable;
using ScenarioRunner.Capture.Tls.Extensions;

namespace ScenarioRunner.Capture.Tls.Bodies;

public sealed record EncryptedExtensionsBody(ImmutableArray<TlsExtension> Extensions) : TlsBody, IExtended
{
    internal static EncryptedExtensionsBody Read(ref OctetReader reader) => new(ExtensionList.Read(ref reader, ExtensionPlace.EncryptedExtensions));
}
