using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Replay.Exporting;

/// <summary>
/// Timestamps of a connection (RFC 7323). A run leaves them at one value where the text writes none; here each side has a clock of milliseconds,
/// and echoes what arrived. Where the text writes one, all stand as the run has them.
/// </summary>
internal sealed class Stamps(uint first, uint second, bool areWritten)
{
    private const long Tick = 1000;

    private readonly Side[] _sides = [new(first), new(second)];

    private sealed class Side(uint start)
    {
        public uint Start { get; } = start;

        /// <summary>TS.Recent; null before the first has arrived.</summary>
        public uint? Recent { get; set; }

        /// <summary>Last.ACK.sent.</summary>
        public uint Acknowledged { get; set; }
    }

    /// <summary>The two values of a segment that carries timestamps.</summary>
    public (uint Value, uint Echo) Of(Packet packet, TcpFlags flags, bool fromFirst, long time)
    {
        if (areWritten)
            return ((uint)packet.Fields[TcpColumns.TsVal], (uint)packet.Fields[TcpColumns.TsEcr]);
        Side side = _sides[fromFirst ? 0 : 1];
        return (unchecked(side.Start + (uint)(time / Tick)), (flags & TcpFlags.Ack) != 0 ? side.Recent ?? 0 : 0);
    }

    public void Sent(bool fromFirst, TcpFlags flags, uint ack)
    {
        if ((flags & TcpFlags.Ack) != 0)
            _sides[fromFirst ? 0 : 1].Acknowledged = ack;
    }

    /// <summary>RFC 7323 §4.3 (2): kept where the segment covers the number acknowledged last.</summary>
    public void Arrived(bool fromFirst, TcpFlags flags, uint seq, uint value)
    {
        Side receiver = _sides[fromFirst ? 1 : 0];
        bool isNext = (flags & TcpFlags.Syn) != 0 || unchecked((int)(seq - receiver.Acknowledged)) <= 0;
        if (isNext && (receiver.Recent is not { } recent || (flags & TcpFlags.Syn) != 0 || unchecked((int)(value - recent)) >= 0))
            receiver.Recent = value;
    }
}
