using System.Collections.Immutable;
using ScenarioRunner.Capture.Tls.Extensions;

namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>A message with extensions.</summary>
public interface IExtended
{
    /// <summary>In the order of the message; default where the message ends before them.</summary>
    ImmutableArray<TlsExtension> Extensions { get; }
}
