using System.Globalization;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Connections;

/// <summary>An address and a port.</summary>
public readonly record struct SocketAddress(HostAddress Host, ushort Port)
{
    /// <summary>As in 10.0.0.1:443 or [2001:db8::1]:443.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(Host.IsVersion6 ? "[" : "")}{Host}{(Host.IsVersion6 ? "]" : "")}:{Port}");
}
