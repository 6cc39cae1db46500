namespace ScenarioRunner.Machines.Tls;

/// <summary>The versions that <c>use tls</c> takes.</summary>
internal static class TlsVersions
{
    public static long? Number(string version) => version switch
    {
        "1.0" => 0x0301,
        "1.1" => 0x0302,
        "1.2" => 0x0303,
        "1.3" => 0x0304,
        _ => null,
    };
}
