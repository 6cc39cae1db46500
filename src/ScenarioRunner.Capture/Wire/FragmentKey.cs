namespace ScenarioRunner.Capture.Wire;

/// <summary>RFC 791 §3.2: what the fragments of one datagram share.</summary>
internal readonly record struct FragmentKey(HostAddress Source, HostAddress Destination, uint Identification, byte Protocol);
