namespace ScenarioRunner.Capture.Wire;

/// <summary>The EtherType numbers that lead to IP.</summary>
internal static class EtherType
{
    public const int None = -1;
    public const int Ipv4 = 0x0800;
    public const int Ipv6 = 0x86dd;
    public const int Vlan = 0x8100;
    public const int ServiceVlan = 0x88a8;
    public const int OldServiceVlan = 0x9100;
    public const int PppoeSession = 0x8864;
    public const int Mpls = 0x8847;
}
