using System.Runtime.InteropServices;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Replay.Judging;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Known;

/// <summary>The messages of one connection on their way through the TLS machine.</summary>
internal sealed class TlsFollower(KnownCourses known, ObserverPool observers, PacketSheet sheet) : Follower<TlsStep>(known, observers)
{
    private readonly PacketLooks _looks = new();
    private readonly List<long> _step = [];
    private readonly PackedPackets _packed = new();

    /// <summary>An empty packet for <see cref="Take"/>, before another one is asked for.</summary>
    public Packet NewPacket() => Observer is { } observer ? Fresh(observer) : sheet.Fresh();

    /// <param name="packet">From <see cref="NewPacket"/>; it is the follower's from now on.</param>
    public void Take(long frame, bool fromFirst, Packet packet)
    {
        _step.Clear();
        if (Place >= 0)
            _looks.Write(Place, fromFirst, packet, _step);
        Take(CollectionsMarshal.AsSpan(_step), frame, Observer is null ? new TlsStep(fromFirst, _packed.Add(packet)) : new TlsStep(fromFirst, packet));
    }

    public void Call(long frame, bool first, string call)
    {
        PacketLooks.Write(Place, first, call, _step);
        Take(CollectionsMarshal.AsSpan(_step), frame, new TlsStep(first, call));
    }

    public override void Reset()
    {
        base.Reset();
        _looks.Reset();
        _packed.Clear();
    }

    private static Packet Fresh(Observer observer)
    {
        Packet packet = observer.NewPacket();
        packet.Clear();
        return packet;
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

    protected override void Show(Observer observer, int moment, TlsStep step)
    {
        if (step.Call is { } call)
        {
            observer.Call(moment, step.FromFirst, call);
            return;
        }

        Packet? packet = step.Packet;
        if (packet is null)
        {
            packet = Fresh(observer);
            _packed.Take(step.Packed, packet);
        }

        observer.Take(moment, step.FromFirst, packet);
    }
}
