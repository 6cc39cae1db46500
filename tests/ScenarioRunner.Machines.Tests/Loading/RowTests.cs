using NUnit.Framework;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Machines.Tests.Loading;

/// <summary>What is compiled does what the YAML says, seen from the delegates of rows, checks and answers.</summary>
public sealed class RowTests
{
    private readonly Machine _machine = Echo.Load(Echo.Yaml).Machine!;

    private Frame NewFrame() => new(_machine)
    {
        Self = new Endpoint("client", _machine.Variables.Length, null),
        Peer = new Endpoint("server", _machine.Variables.Length, null),
        Message = new Packet(_machine.Fields.Length),
        Step = 4,
        Now = 100,
        Reference = "§2",
    };

    [Test]
    public void Names_become_indices_and_bits()
    {
        Row row = _machine.Rows[1];
        Assert.That(row.On, Is.EqualTo(new[] { new Trigger(Occasion.Send, 0) }));
        Assert.That(row.From, Is.EqualTo(0b11));
        Assert.That(row.To, Is.EqualTo(1));
        Assert.That(_machine.Variables[3].Initial, Is.EqualTo(3));
        Assert.That(_machine.Rules.Select(r => r.Layer), Is.All.EqualTo("echo"));
    }

    [Test]
    public void Effects_set_variables_remember_the_step_and_start_timers()
    {
        Frame frame = NewFrame();
        frame.Message.Fields[0] = 0xFFFF_FFFE;
        frame.Message.Fields[2] = 5;
        _machine.Rows[1].Do!(frame);
        Assert.That(frame.Self.Variables, Is.EqualTo(new long[] { 0, 3, 0, 1 }));
        Assert.That(frame.Self.Causes, Is.EqualTo(new[] { 0, 5, 0, 5 }));
        Assert.That(frame.Self.Timers, Is.EqualTo(new[] { (0, 2_000_100L) }));
    }

    [Test]
    public void An_answer_that_is_due_is_recorded_once_fits_what_answers_it_and_is_forgotten()
    {
        Frame frame = NewFrame();
        frame.Message.Fields[0] = 7;
        _machine.Rows[2].Do!(frame);
        _machine.Rows[2].Do!(frame);
        Assert.That(frame.Self.Dues, Is.EqualTo(new[] { new Due(0, 1, 7, 0, 4, "§2") }));
        Answer answer = _machine.Answers[0];
        frame.Due = frame.Self.Dues[0];
        frame.Message.Fields[4] = 1;
        Assert.That(answer.Fits(frame), Is.Zero);
        answer.Fix!(frame);
        Assert.That(answer.Fits(frame), Is.EqualTo(1));
        Assert.That(answer.Text(frame), Is.EqualTo("PONG ack=7"));
        _machine.Rows[5].Do!(frame);
        Assert.That(frame.Self.Dues, Is.Empty);
    }

    [Test]
    public void A_check_speaks_in_relative_numbers([Values] bool trusted)
    {
        Machine machine = Echo.Load(Echo.Yaml, trusted ? Machines.Loading.LoadMode.Trusted : Machines.Loading.LoadMode.Thorough).Machine!;
        Check check = machine.Checks[0];
        Frame frame = NewFrame();
        frame.Peer.Variables[0] = 0xFFFF_FFFF;
        frame.Peer.Variables[1] = 1;
        frame.Peer.State = 1;
        frame.Message.Fields[1] = 99;
        frame.Message.Fields[4] = 1;
        Assert.That(check.When!(frame), Is.EqualTo(1));
        Assert.That(check.Message(frame), Is.EqualTo("client acknowledges 100, server has sent 2 in WAIT"));
        Assert.That(check.Actual(frame), Is.EqualTo("100 {PONG=yes}"));
        Assert.That((check.CauseVariable, check.CauseOfPeer, check.At), Is.EqualTo((1, true, "ack")));
        check.Fix!(frame);
        Assert.That(check.When!(frame), Is.Zero);
    }
}
