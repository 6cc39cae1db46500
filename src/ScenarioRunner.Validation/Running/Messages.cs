using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Validation.Observing;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Validation.Running;

/// <summary>Sends and delivers messages in a world.</summary>
internal sealed class Messages(Course course, PacketPool? pool = null)
{
    /// <summary>Rows that may be taken or passed by multiply the worlds; so many of a step are looked at.</summary>
    private const int MaximumPossibilities = 512;

    private readonly List<Packet> _packets = [];

    /// <summary>The packet of a message before, which nobody holds any more.</summary>
    private Packet? _spare;
    private Action<int>? _remember;
    private World? _delivering;
    private List<(World World, int Position)>? _others;
    private int _room;

    /// <summary>Sends the message in the world, which is changed or given up.</summary>
    /// <param name="legal">Gets the worlds in which the sender's machine could send it.</param>
    /// <param name="refused">Gets what stood against it otherwise; null when nobody wants to know.</param>
    public void Send(World world, Sending sending, List<World> legal, List<Refused>? refused)
    {
        Layer layer = course.Of(sending.Connection);
        World before = Imply(world, sending);
        Frame frame = course.At(world, sending.Connection, sending.FromFirst, sending.Step);
        Packet packet = CopyOf(sending.Template);
        layer.Dialect.Resolve(packet, frame.Self, frame.Peer);
        layer.Interpreter.Fill(frame, packet, _packets);
        if (_packets.Count == 1)
        {
            bool isHeld = Try(world, before, sending, packet, legal, refused) || sending.Carriage == Carriage.InFlight;
            _spare = isHeld ? null : packet;
            return;
        }

        Packet[] packets = [.. _packets];
        World[] places = [world, .. packets.Skip(1).Select(_ => world.Copy())];
        for (int i = 0; i < packets.Length; i++)
            Try(places[i], before, sending, packets[i], legal, refused);
    }

    /// <summary>Sends a packet as it is, without asking the sender's machine again.</summary>
    /// <param name="meant">The packet whose answers count as given.</param>
    public void Force(World world, Sending sending, Packet written, Packet packet, Packet meant, List<World> results)
    {
        Imply(world, sending);
        Frame frame = course.At(world, sending.Connection, sending.FromFirst, sending.Step);
        frame.Message = packet;
        Commit(world, sending, written, packet, meant, results);
    }

    /// <summary>A packet that its sender never sent arrives.</summary>
    public void Inject(World world, Sending sending, List<World> results)
    {
        Frame frame = course.At(world, sending.Connection, sending.FromFirst, sending.Step);
        Packet packet = sending.Template.Copy();
        Layer layer = course.Of(sending.Connection);
        layer.Dialect.Resolve(packet, frame.Self, frame.Peer);
        List<Packet> packets = [packet];
        if (frame.Self.HasMachine && packet.Written != ulong.MaxValue)
            packets = layer.Interpreter.Fill(frame, packet);
        else
            layer.Dialect.Forge(packet, frame.Self, frame.Peer);
        World[] places = [.. packets.Skip(1).Select(_ => world.Copy()), world];
        for (int i = 0; i < packets.Count; i++)
            Carry(places[i], sending, packets[i], Record(places[i], sending, packets[i]), results);
    }

    /// <summary>Delivers a packet; what the receiver's machine leaves open makes further worlds.</summary>
    public void Deliver(World world, int connection, bool fromFirst, Packet packet, StepRecord? record, int step, List<World> results)
    {
        Deliver(world, connection, fromFirst, packet, record, step, 0, results);
    }

    /// <summary>Runs the calls that the message stands for. Returns the world as it was before them.</summary>
    private World Imply(World world, Sending sending)
    {
        Layer layer = course.Of(sending.Connection);
        if (layer.Definition.Implied.IsEmpty)
            return world;
        Interpreter interpreter = layer.Interpreter;
        World before = world;
        Frame frame = course.At(world, sending.Connection, sending.FromFirst, sending.Step);
        frame.Message = sending.Template;
        ulong kinds = interpreter.Index.KindsOf(frame);
        foreach (ref readonly Candidate<Implied> candidate in interpreter.Index.Implied)
        {
            Implied implied = candidate.Item;
            if ((implied.From >> frame.Self.State & 1) == 0 || !candidate.Concerns(kinds)
                || (implied.When is not null && implied.When(frame) == 0))
                continue;
            if (ReferenceEquals(before, world) && !sending.IsLast)
                before = world.Copy();
            interpreter.Run(frame, Occasion.Call, 1UL << implied.Call, 0, null);
        }

        return before;
    }

    private Packet CopyOf(Packet template)
    {
        Packet packet = _spare?.Fields.Length == template.Fields.Length ? _spare : pool?.Rent() ?? new Packet(template.Fields.Length);
        _spare = null;
        packet.Take(template);
        return packet;
    }

    /// <returns>Whether the message was refused.</returns>
    private bool Try(World world, World before, Sending sending, Packet packet, List<World> legal, List<Refused>? refused)
    {
        Frame frame = course.At(world, sending.Connection, sending.FromFirst, sending.Step);
        frame.Message = packet;
        Examination examination = course.Of(sending.Connection).Examiner.Examine(frame, sending);
        if (!examination.IsRefused)
        {
            Sending noted = examination.Findings.IsEmpty ? sending : sending with { Findings = [.. sending.Findings, .. examination.Findings] };
            foreach (Finding finding in examination.Findings)
                world.Warnings += finding.Severity == Severity.Warning ? 1 : 0;
            Commit(world, noted, packet, examination.Packet, examination.Packet, legal);
            return false;
        }

        refused?.Add(new Refused(
            ReferenceEquals(before, world) && !sending.IsLast ? world.Copy() : before,
            sending,
            packet,
            examination.KindIsWrong ? null : examination.Packet,
            examination.Findings,
            examination.Contradicted,
            examination.Missing,
            examination.Unsure));
        return true;
    }

    private void Commit(World world, Sending sending, Packet written, Packet packet, Packet meant, List<World> results)
    {
        Frame frame = course.At(world, sending.Connection, sending.FromFirst, sending.Step);
        frame.Message = meant;
        frame.Lost = sending.Carriage == Carriage.Lost;
        StepRecord? record = Record(world, sending, written);
        frame.Answered = Settle(frame);
        frame.Message = packet;
        Interpreter interpreter = course.Of(sending.Connection).Interpreter;
        interpreter.Run(frame, Occasion.Send, interpreter.Index.KindsOf(frame), 0, null);
        world.Connections[sending.Connection].LastUsed = sending.Step;
        Carry(world, sending, packet, record, results);
    }

    // Null where nothing is to be remembered.
    private StepRecord? Record(World world, Sending sending, Packet written)
    {
        if ((sending.Message is null && !sending.Seen) || (!course.KeepsTrail && sending.Findings.IsEmpty))
            return null;
        Connection between = world.Connections[sending.Connection];
        return new StepRecord(course, sending.Step, sending.Connection, world)
        {
            Message = course.KeepsTrail
                ? course.Of(sending.Connection).Dialect.Show(written, between.Side(sending.FromFirst), between.Side(!sending.FromFirst))
                : null,
            Findings = sending.Findings,
            Remarks = sending.Remarks,
            Guess = sending.Guess,
            FromFirst = sending.FromFirst,
            Sent = course.KeepsMessages ? Kept(world, sending, written) : null,
        };
    }

    /// <summary>The message for those who want to have it; null where the text left it out.</summary>
    public SentMessage? Kept(World world, Sending sending, Packet packet)
    {
        if (sending.Message is null)
            return null;
        int pairs = course.Topology.Pairs.Count;
        Connection between = world.Connections[sending.Connection];
        Endpoint sender = between.Side(sending.FromFirst), peer = between.Side(!sending.FromFirst);
        int counted = course.Of(sending.Connection).Definition.OwnBase;
        bool injected = course.Run.Steps[sending.Step].Step is MessageStep { Injected: true };
        return new SentMessage(
            sending.Step, sending.Part, sending.Message, packet.Copy(), sending.Connection / pairs, sending.Connection % pairs, sending.FromFirst, sending.Carriage, injected, world.Now)
        {
            State = sender.State,
            Origins = counted < 0 ? default : (sender.Variables[counted], peer.Variables[counted]),
            Variables = counted < 0 ? [.. sender.Variables] : [],
            PeerVariables = counted < 0 ? [.. peer.Variables] : [],
        };
    }

    /// <summary>A message that nobody sends in this world, with the values it would have.</summary>
    public SentMessage? Unsent(World world, Sending sending)
    {
        Layer layer = course.Of(sending.Connection);
        Frame frame = course.At(world, sending.Connection, sending.FromFirst, sending.Step);
        Packet packet = sending.Template.Copy();
        layer.Dialect.Resolve(packet, frame.Self, frame.Peer);
        return Kept(world, sending, layer.Interpreter.Fill(frame, packet)[0]);
    }

    private void Carry(World world, Sending sending, Packet packet, StepRecord? record, List<World> results)
    {
        if (sending.Carriage == Carriage.Delivered)
        {
            Deliver(world, sending.Connection, sending.FromFirst, packet, record, sending.Step, 0, results);
            return;
        }

        if (sending.Carriage == Carriage.InFlight)
            world.Flights.Add(new Flight(sending.Label ?? "", sending.Scope ?? new Scope(null), sending.Connection, sending.FromFirst, packet, Ended: false) { Step = sending.Step });
        record?.Close(world);
        results.Add(world);
    }

    // What the message answers is no longer owed; whatever it is, it ends a silence.
    private static ulong Settle(Frame frame)
    {
        ulong answered = 0;
        List<Due> dues = frame.Self.Dues;
        for (int i = dues.Count - 1; i >= 0; i--)
        {
            frame.Due = dues[i];
            Answer answer = frame.Machine.Answers[dues[i].Answer];
            bool fits = !answer.Silence && answer.Fits(frame) != 0;
            if (fits)
                answered |= 1UL << dues[i].Answer;
            if (fits || answer.Silence)
                dues.RemoveAt(i);
        }

        frame.Due = null;
        return answered;
    }

    private void Deliver(World world, int connection, bool fromFirst, Packet packet, StepRecord? record, int step, int start, List<World> results)
    {
        Frame frame = course.At(world, connection, !fromFirst, step);
        if (frame.Self.HasMachine)
        {
            frame.Message = packet;
            if (start == 0 && frame.Self.Dues.Count > 0)
                frame.Self.Dues.RemoveAll(course.Of(connection).IsSilence);
            (_delivering, _others, _room) = (world, null, MaximumPossibilities - results.Count);
            Interpreter interpreter = course.Of(connection).Interpreter;
            interpreter.Run(frame, Occasion.Receive, interpreter.Index.KindsOf(frame), start, _remember ??= Remember);
            List<(World World, int Position)>? others = _others;
            record?.Close(world);
            results.Add(world);
            foreach ((World other, int position) in others ?? [])
                Deliver(other, connection, fromFirst, packet, record, step, position, results);
            return;
        }

        record?.Close(world);
        results.Add(world);
    }
    // A row that may be taken or passed by: the world as it is before it goes on without it later.
    private void Remember(int position)
    {
        if ((_others?.Count ?? 0) < _room)
            (_others ??= []).Add((_delivering!.Copy(), position));
    }
}
