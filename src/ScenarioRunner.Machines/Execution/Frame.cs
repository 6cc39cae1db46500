using ScenarioRunner.Machines.Definition;

namespace ScenarioRunner.Machines.Execution;

/// <summary>What an expression sees while a row or a check is evaluated.</summary>
public sealed class Frame(Machine machine)
{
    public Machine Machine { get; } = machine;

    /// <summary>The endpoint whose machine runs.</summary>
    public Endpoint Self { get; set; } = null!;

    public Endpoint Peer { get; set; } = null!;

    /// <summary>The message at hand; null for calls and timeouts. The packet is used again for the next message: a function keeps its values, never the packet.</summary>
    public Packet Message { get; set; } = null!;

    /// <summary>The answer at hand while <c>fits</c> and <c>against</c> are evaluated.</summary>
    public Due? Due { get; set; }

    /// <summary>Index into <see cref="Machine.Profiles"/>.</summary>
    public int Profile { get; set; }

    /// <summary>The scenario's time in microseconds.</summary>
    public long Now { get; set; }

    /// <summary>The step (index in the run), for causes and dues.</summary>
    public int Step { get; set; }

    /// <summary>The argument of a local call, for example the octets of <c>send 100</c>; 0 without one.</summary>
    public long Argument { get; set; }

    /// <summary>Bit i: the message at hand gives the answer i that was due.</summary>
    public ulong Answered { get; set; }

    /// <summary>The step says when it happens.</summary>
    public bool Timed { get; set; }

    /// <summary>The message at hand is lost on its way.</summary>
    public bool Lost { get; set; }

    /// <summary>The section of the row at hand.</summary>
    public string Reference { get; set; } = "";

    /// <summary>Sets a variable of <see cref="Self"/> and remembers which step did.</summary>
    public void Set(int variable, long value)
    {
        if (Self.Variables[variable] == value)
            return;
        Self.Variables[variable] = value;
        Self.Causes[variable] = Step + 1;
    }
}
