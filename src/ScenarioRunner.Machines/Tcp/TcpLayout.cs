using ScenarioRunner.Machines.Definition;

namespace ScenarioRunner.Machines.Tcp;

/// <summary>Where the machine keeps the fields and variables that the named functions touch.</summary>
internal sealed class TcpLayout(Machine machine)
{
    public int Seq { get; } = Field(machine, "seq");
    public int Ack { get; } = Field(machine, "ack");
    public int Len { get; } = Field(machine, "len");
    public int Size { get; } = Field(machine, "size");
    public int Mss { get; } = Field(machine, "mss");
    public int Ws { get; } = Field(machine, "ws");
    public int HasMss { get; } = Field(machine, "has.mss");
    public int HasWs { get; } = Field(machine, "has.ws");
    public int HasSackOk { get; } = Field(machine, "has.sackok");
    public int HasTs { get; } = Field(machine, "has.ts");

    public int RcvNxt { get; } = Variable(machine, "rcv.nxt");
    public int RcvEdge { get; } = Variable(machine, "rcv.edge");
    public int SndUna { get; } = Variable(machine, "snd.una");
    public int MssPeer { get; } = Variable(machine, "mss.peer");
    public int WsMe { get; } = Variable(machine, "ws.me");
    public int WsHas { get; } = Variable(machine, "ws.has");
    public int WsPeer { get; } = Variable(machine, "ws.peer");
    public int WsHad { get; } = Variable(machine, "ws.had");
    public int SackMe { get; } = Variable(machine, "sack.me");
    public int SackPeer { get; } = Variable(machine, "sack.peer");
    public int TsMe { get; } = Variable(machine, "ts.me");
    public int TsPeer { get; } = Variable(machine, "ts.peer");
    public int Joined { get; } = Variable(machine, "joined");
    public int Unscaled { get; } = Variable(machine, "unscaled");

    /// <summary>Variables that outlive a connection; all others start anew with the next one.</summary>
    public HashSet<int> Kept { get; } =
    [
        Variable(machine, "iss"), Variable(machine, "listens"), Variable(machine, "opened"), Variable(machine, "rcv.wnd"),
        Variable(machine, "reset.in"), Variable(machine, "tfo.cookie"), Variable(machine, "snd.nxt"), Variable(machine, "amnesia"), Variable(machine, "ip"), Variable(machine, "joined"),
    ];

    public static int Field(Machine machine, string name) => Declared(machine, machine.FieldNamed(name), name);

    public static int Variable(Machine machine, string name) => Declared(machine, machine.VariableNamed(name), name);

    private static int Declared(Machine machine, int index, string name) =>
        index >= 0 ? index : throw new InvalidOperationException($"The machine {machine.Name} does not declare {name}.");
}
