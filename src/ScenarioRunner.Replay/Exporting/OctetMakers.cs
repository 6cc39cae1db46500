using ScenarioRunner.Machines;
using ScenarioRunner.Replay.Exporting.Tls;

namespace ScenarioRunner.Replay.Exporting;

/// <summary>What makes octets of the messages of a machine.</summary>
internal static class OctetMakers
{
    public static IMessageOctets For(ReferenceMachine machine) => machine.Definition.Name switch
    {
        "tls" => new TlsOctets(),
        _ => new ReadableOctets(),
    };
}
