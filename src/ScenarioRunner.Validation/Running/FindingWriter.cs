using System.Collections.Immutable;
using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Validation.Running;

/// <summary>Faults of the machine -> findings with their places in the text.</summary>
internal sealed class FindingWriter(ReferenceMachine reference, Run run)
{
    private readonly Machine _machine = reference.Definition;

    public Finding Fault(Frame frame, Sending sending, Check check) => Of(frame, check.Rule, Place(sending, check.At)) with
    {
        Severity = check.Severity,
        Message = check.Message(frame),
        Expected = check.Expected(frame),
        Actual = check.Actual(frame),
        Quote = check.Quote,
        Help = check.Help,
        Related = Cause(frame, check),
    };

    /// <summary>A call or timer that the machine refuses.</summary>
    public Finding Fault(Frame frame, CallStep step, Check check) => Of(frame, check.Rule, step.CallSpan) with
    {
        Severity = check.Severity,
        Message = check.Message(frame),
        Expected = check.Expected(frame),
        Actual = check.Actual(frame),
        Quote = check.Quote,
        Help = check.Help,
        Related = Cause(frame, check),
    };

    public Finding Contradiction(Frame frame, Sending sending, Due due)
    {
        Answer answer = _machine.Answers[due.Answer];
        RuleInfo rule = _machine.Rules[due.Rule];
        frame.Due = due;
        string expected = answer.Silence ? "nothing" : answer.Text(frame);
        string actual = Show(frame);
        Step asked = run.Steps[due.Step].Step;
        return Of(frame, due.Rule, Place(sending, answer.Attribute)) with
        {
            // A missing answer may be a lesser fault; another one in its place is a wrong segment.
            Severity = answer is { Silence: false, Fix: null } || rule.Severity == Severity.Note ? Severity.Error : rule.Severity,
            Message = answer.Silence
                ? $"{frame.Self.Name} answers {actual} where silence is right"
                : $"{frame.Self.Name} sends {actual} where {expected} is due",
            Expected = expected,
            Actual = actual,
            Reference = due.Reference,
            Related = [new RelatedPlace(PlaceOf(asked), answer.Silence ? "this draws no answer" : $"this asks for {expected}")],
        };
    }

    /// <summary>An answer that never came.</summary>
    public Finding Unanswered(Frame frame, Due due)
    {
        Answer answer = _machine.Answers[due.Answer];
        frame.Due = due;
        string expected = answer.Text(frame);
        Finding finding = Of(frame, answer.Absent >= 0 ? answer.Absent : due.Rule, PlaceOf(run.Steps[due.Step].Step));
        return finding with
        {
            Severity = answer.Required ? Severity.Warning : Severity.Note,
            Message = answer.Required
                ? $"{frame.Self.Name} owes an answer to this step: {expected}"
                : $"{frame.Self.Name} does not answer this step, which it may leave out: {expected}",
            Expected = expected,
            Actual = "no answer",
            Reference = due.Reference,
        };
    }

    public Finding Unexpected(Frame frame, Sending sending) => Of(frame, _machine.UnexpectedRule, Place(sending, "")) with
    {
        Message = $"{frame.Self.Name} cannot send this in {StateOf(frame.Self)}",
        Expected = _machine.Messages.IsEmpty ? $"a segment that fits {StateOf(frame.Self)}" : Fitting.Listed(frame, Fitting.Allowed(reference.Interpreter, frame, reference.Dialect.IsNamed)),
        Actual = Show(frame),
    };

    public Finding Unexpected(Frame frame, CallStep step) => Of(frame, _machine.UnexpectedRule, step.CallSpan) with
    {
        Message = $"{frame.Self.Name} cannot do this in {StateOf(frame.Self)}",
        Expected = $"a call that fits {StateOf(frame.Self)}",
        Actual = step.Call,
    };

    public Finding LeftOpen(Endpoint endpoint, RuleInfo rule, Span place, string reference) => new()
    {
        Rule = rule,
        Severity = Severity.Warning,
        Span = place,
        Endpoint = endpoint.Name,
        Reference = reference,
        Message = $"the scenario stops while {endpoint.Name} is in {StateOf(endpoint)}",
        Expected = "a state in which nothing is under way",
        Actual = StateOf(endpoint),
        Help = $"write `expect {endpoint.Name} = {StateOf(endpoint)}` at the end if it is meant to stop there",
    };

    public string StateOf(Endpoint endpoint) => _machine.States[endpoint.State].Name;

    /// <summary>What a step sends or does, without who and where to.</summary>
    public static Span PlaceOf(Step step) => step switch
    {
        MessageStep { Messages: [var first, ..] messages } => Span.Cover(first.Span, messages[^1].Span),
        CallStep call => call.CallSpan,
        _ => step.Span,
    };

    private string Show(Frame frame) => reference.Dialect.Show(frame.Message, frame.Self, frame.Peer);

    private Finding Of(Frame frame, int rule, Span place)
    {
        RuleInfo info = _machine.Rules[rule];
        return new Finding
        {
            Rule = info,
            Severity = info.Severity,
            Span = place,
            Message = info.Summary,
            Endpoint = frame.Self.Name,
            Reference = info.Reference,
            Quote = _machine.RuleTexts[rule].Quote,
            Help = _machine.RuleTexts[rule].Help,
        };
    }

    private Span Place(Sending sending, string attribute) =>
        sending.Message is { } message ? reference.Dialect.PlaceOf(message, attribute) : PlaceOf(run.Steps[sending.Step].Step);

    private ImmutableArray<RelatedPlace> Cause(Frame frame, Check check)
    {
        Endpoint endpoint = check.CauseOfPeer ? frame.Peer : frame.Self;
        int step = check.CauseVariable >= 0 ? endpoint.Causes[check.CauseVariable] - 1 : endpoint.StateCause;
        if (step < 0 || step >= run.Steps.Count || step == frame.Step)
            return [];
        string message = check.CauseVariable >= 0 ? check.Cause(frame) : "";
        return [new RelatedPlace(PlaceOf(run.Steps[step].Step), message.Length > 0 ? message : $"{endpoint.Name} entered {StateOf(endpoint)} here")];
    }
}
