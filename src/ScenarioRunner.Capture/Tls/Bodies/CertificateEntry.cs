using System.Collections.Immutable;
using ScenarioRunner.Capture.Tls.Extensions;

namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>A certificate of a chain.</summary>
/// <param name="Extensions">Default in TLS 1.2 and below.</param>
public sealed record CertificateEntry(int Length, ImmutableArray<TlsExtension> Extensions) : IExtended;
