using ScenarioRunner.Machines;

namespace ScenarioRunner.Replay.Importing;

/// <summary>The places of the fields that an import may leave out.</summary>
internal static class TcpWords
{
    public static readonly int Seq = Field("seq");
    public static readonly int Ack = Field("ack");
    public static readonly int Len = Field("len");
    public static readonly int Win = Field("win");
    public static readonly int Urg = Field("urg");
    public static readonly int HasTs = Field("has.ts");
    public static readonly int Count = ReferenceMachine.Tcp.Definition.Fields.Length;

    private static int Field(string name)
    {
        var fields = ReferenceMachine.Tcp.Definition.Fields;
        for (int i = 0; i < fields.Length; i++)
            if (fields[i].Name == name)
                return i;
        throw new InvalidOperationException($"the TCP machine has no field {name}");
    }
}
