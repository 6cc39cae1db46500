namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>The versions that facts are told apart by, with their numbers on the wire.</summary>
public enum TlsVersion
{
    Ssl30 = 0x0300,
    Tls10 = 0x0301,
    Tls11 = 0x0302,
    Tls12 = 0x0303,
    Tls13 = 0x0304,
}
