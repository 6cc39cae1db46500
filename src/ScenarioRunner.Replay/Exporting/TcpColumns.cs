using System.Collections.Immutable;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Replay.Exporting;

/// <summary>Where the machine of TCP keeps what a header needs.</summary>
internal static class TcpColumns
{
    private static readonly ImmutableArray<(int Field, TcpFlags Flag)> s_flags =
        [.. Enum.GetValues<TcpFlags>().Where(flag => flag != TcpFlags.None).Select(flag => (Field(flag.ToString().ToUpperInvariant()), flag))];

    public static int Isn { get; } = Field("isn");
    public static int Seq { get; } = Field("seq");
    public static int Ack { get; } = Field("ack");
    public static int Len { get; } = Field("len");
    public static int Win { get; } = Field("win");
    public static int Urg { get; } = Field("urg");
    public static int Mss { get; } = Field("mss");
    public static int Ws { get; } = Field("ws");
    public static int TsVal { get; } = Field("tsval");
    public static int TsEcr { get; } = Field("tsecr");
    public static int Tfo { get; } = Field("tfo");
    public static int HasMss { get; } = Field("has.mss");
    public static int HasWs { get; } = Field("has.ws");
    public static int HasSackOk { get; } = Field("has.sackok");
    public static int HasTs { get; } = Field("has.ts");
    public static int HasTfo { get; } = Field("has.tfo");
    public static int Ect { get; } = Field("ect");
    public static int Res { get; } = Field("res");
    public static int Opt { get; } = Field("opt");
    public static int Bad { get; } = Field("bad");

    private static Machine Definition => ReferenceMachine.Tcp.Definition;

    public static TcpFlags FlagsOf(Packet packet)
    {
        TcpFlags flags = TcpFlags.None;
        foreach ((int field, TcpFlags flag) in s_flags)
            if (packet.Fields[field] != 0)
                flags |= flag;
        return flags;
    }

    public static bool IsWritten(Packet packet, int field) => (packet.Written >> field & 1) == 1;

    private static int Field(string name) => Definition.FieldNamed(name) is >= 0 and int index
        ? index
        : throw new InvalidOperationException($"The machine of TCP does not declare {name}.");
}
