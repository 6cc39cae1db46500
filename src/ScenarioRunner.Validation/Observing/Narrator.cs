using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Validation.Running;

namespace ScenarioRunner.Validation.Observing;

/// <summary>
/// Goes through a conversation whose course is known, step by step, and says what need not be written of each message because the
/// machine fills it in.
/// </summary>
public sealed class Narrator
{
    /// <summary>So many courses that a message leaves open are followed side by side.</summary>
    private const int MostWorlds = 8;

    private readonly ObservedRun _run = new();
    private readonly Course _course;
    private readonly Messages _messages;
    private readonly Calls _calls;
    private readonly Recovery _recovery;
    private List<World> _worlds;
    private int _step;

    public Narrator(ReferenceMachine machine, string first, string second)
    {
        _course = new Course(machine, first, second, new Run(null, _run), keepsTrail: false);
        _messages = new Messages(_course);
        _calls = new Calls(_course);
        _recovery = new Recovery(_course, _messages, new MissingSteps(_course, _messages, _calls));
        _worlds = [_course.Begin()];
    }

    /// <summary>How many messages a machine refused so far.</summary>
    public int Refusals { get; private set; }

    /// <summary>The fields that the machine would fill in otherwise than they were seen. Nothing happens.</summary>
    /// <param name="bare">The message as the text would have it.</param>
    public ulong Differing(bool fromFirst, Packet bare, Packet seen)
    {
        ulong differing = 0;
        List<World> legal = [];
        List<Refused> refused = [];
        foreach (World world in _worlds)
            _messages.Send(world.Copy(), Of(fromFirst, bare, Carriage.InFlight, ""), legal, refused);
        foreach (World world in legal)
            differing |= Compare(world.Flights[^1].Packet, seen);
        if (legal.Count == 0)
            foreach (Refused one in refused)
                differing |= Compare(one.Written, seen);
        return differing;
    }

    /// <summary>The message is sent.</summary>
    /// <param name="label">By what <see cref="Deliver"/> knows it, where it stays on its way.</param>
    public void Send(bool fromFirst, Packet packet, Carriage carriage, string label)
    {
        List<World> results = [];
        List<Refused> refused = [];
        Sending sending = Of(fromFirst, packet, carriage, label);
        foreach (World world in _worlds)
            _messages.Send(world, sending, results, refused);
        if (results.Count == 0)
        {
            Refusals++;
            foreach (Refused one in refused)
                _recovery.Resume(one, one.Findings.Count(finding => finding.Severity == Severity.Error), results);
        }

        Next(results);
    }

    /// <summary>The message of this label arrives.</summary>
    public void Deliver(string label)
    {
        List<World> results = [];
        foreach (World world in _worlds)
        {
            int place = world.Flights.FindLastIndex(flight => flight.Label == label);
            if (place < 0)
            {
                results.Add(world);
                continue;
            }

            Flight flight = world.Flights[place];
            world.Flights.RemoveAt(place);
            _messages.Deliver(world, flight.Connection, flight.FromFirst, flight.Packet, null, _step, results);
        }

        Next(results);
    }

    /// <summary>A local call.</summary>
    public void Call(bool first, string call)
    {
        foreach (World world in _worlds)
            _calls.RunUnwritten(world, 0, first, call);
        Next(_worlds);
    }

    private Sending Of(bool fromFirst, Packet packet, Carriage carriage, string label)
    {
        _run.Count = _step + 1;
        return new Sending(_step, null, packet, 0, fromFirst, carriage, label, null) { Seen = true };
    }

    private void Next(List<World> results)
    {
        _step++;
        _worlds = Selection.Keep(results, settled: true, MostWorlds);
    }

    private static ulong Compare(Packet filled, Packet seen)
    {
        ulong differing = 0;
        for (int i = 0; i < seen.Fields.Length; i++)
            if ((seen.Written >> i & 1) == 1 && filled.Fields[i] != seen.Fields[i])
                differing |= 1UL << i;
        return differing;
    }
}
