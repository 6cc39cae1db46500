using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;

namespace ScenarioRunner.Machines.Tcp;

/// <summary>Indexes of the machine's fields, by what the text calls them.</summary>
internal sealed class TcpFields
{
    public TcpFields(Machine machine)
    {
        int Field(string name) => TcpLayout.Field(machine, name);

        Flags = [.. TcpFlags.Names.Select(Field)];
        (Isn, Seq, Ack, Len, Win, Urg) = (Field("isn"), Field("seq"), Field("ack"), Field("len"), Field("win"), Field("urg"));
        (Mss, Ws, TsVal, TsEcr, Tfo) = (Field("mss"), Field("ws"), Field("tsval"), Field("tsecr"), Field("tfo"));
        (HasMss, HasWs, HasSackOk, HasTs, HasTfo) = (Field("has.mss"), Field("has.ws"), Field("has.sackok"), Field("has.ts"), Field("has.tfo"));
        (Sacks, Ect, Res, Opt, Bad, Size) = (Field("sacks"), Field("ect"), Field("res"), Field("opt"), Field("bad"), Field("size"));
        OptionFlags = [HasMss, HasWs, HasSackOk, HasTs, HasTfo];
        Options = new(StringComparer.Ordinal) { ["mss"] = (HasMss, Mss), ["ws"] = (HasWs, Ws), ["sack-ok"] = (HasSackOk, -1) };
        Plain = new(StringComparer.Ordinal) { ["len"] = Len, ["win"] = Win, ["urg"] = Urg, ["res"] = Res, ["opt"] = Opt };
    }

    public ImmutableArray<int> Flags { get; }
    public int Isn { get; }
    public int Seq { get; }
    public int Ack { get; }
    public int Len { get; }
    public int Win { get; }
    public int Urg { get; }
    public int Mss { get; }
    public int Ws { get; }
    public int TsVal { get; }
    public int TsEcr { get; }
    public int Tfo { get; }
    public int HasMss { get; }
    public int HasWs { get; }
    public int HasSackOk { get; }
    public int HasTs { get; }
    public int HasTfo { get; }
    public int Sacks { get; }
    public int Ect { get; }
    public int Res { get; }
    public int Opt { get; }
    public int Bad { get; }
    public int Size { get; }
    public ImmutableArray<int> OptionFlags { get; }

    /// <summary>Options that the text writes as <c>name=value</c> or <c>name=no</c>.</summary>
    public Dictionary<string, (int Has, int Value)> Options { get; }

    public Dictionary<string, int> Plain { get; }
}
