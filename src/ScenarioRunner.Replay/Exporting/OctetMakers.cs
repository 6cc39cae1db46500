using ScenarioRunner.Machines;

namespace ScenarioRunner.Replay.Exporting;

/// <summary>What makes octets of the messages of a machine.</summary>
internal static class OctetMakers
{
    public static IMessageOctets For(ReferenceMachine machine) => machine.Definition.Name switch
    {
        _ => new ReadableOctets(),
    };
}
