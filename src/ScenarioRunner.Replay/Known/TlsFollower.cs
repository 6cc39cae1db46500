using System.Runtime.InteropServices;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Replay.Judging;
using ScenarioRunner.Replay.Tls;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Known;

/// <summary>The messages of one connection on their way through the TLS machine.</summary>
internal sealed class TlsFollower(KnownCourses known, ObserverPool observers) : Follower<(bool FromFirst, Packet? Packet, string Call)>(known, observers)
{
    private readonly PacketLooks _looks = new();
    private readonly List<long> _step = [];
    private readonly Stack<Packet> _free = new();

    /// <summary>An empty packet for <see cref="Take"/>.</summary>
    public Packet NewPacket() => Observer?.NewPacket() ?? (_free.TryPop(out Packet? packet) ? packet : new Packet(TlsFields.Count));

    /// <param name="packet">From <see cref="NewPacket"/>; it is the follower's from now on.</param>
    public void Take(long frame, bool fromFirst, Packet packet)
    {
        _step.Clear();
        if (Place >= 0)
            _looks.Write(Place, fromFirst, packet, _step);
        Take(CollectionsMarshal.AsSpan(_step), frame, (fromFirst, packet, ""));
    }

    public void Call(long frame, bool first, string call)
    {
        PacketLooks.Write(Place, first, call, _step);
        Take(CollectionsMarshal.AsSpan(_step), frame, (first, null, call));
    }

    public override void Reset()
    {
        base.Reset();
        _looks.Reset();
    }

    // What octets stand for is told apart by their numbers, but shown as they are.
    protected override bool IsOfAll(Observation observation) =>
        observation.Findings.All(IsOfAll) && !observation.Shown.Values.Any(HasOctets);

    private static bool IsOfAll(Finding finding) =>
        !HasOctets(finding.Message) && !HasOctets(finding.Expected) && !HasOctets(finding.Actual) && !HasOctets(finding.Help)
        && !finding.Related.Any(related => HasOctets(related.Message)) && finding.Consequences.All(IsOfAll);

    // Codes of the registries have four digits.
    private static bool HasOctets(string text)
    {
        for (int at = text.IndexOf("0x", StringComparison.Ordinal); at >= 0; at = text.IndexOf("0x", at + 2, StringComparison.Ordinal))
            if (at + 6 < text.Length && char.IsAsciiHexDigit(text[at + 6]))
                return true;
        return false;
    }

    protected override void Show(Observer observer, int moment, (bool FromFirst, Packet? Packet, string Call) step)
    {
        if (step.Packet is { } packet)
            observer.Take(moment, step.FromFirst, packet);
        else
            observer.Call(moment, step.FromFirst, step.Call);
    }

    protected override void Drop((bool FromFirst, Packet? Packet, string Call) step)
    {
        if (step.Packet is { } packet)
            _free.Push(packet);
    }
}
