using System.Collections.Immutable;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Machines.Definition;

/// <summary>A loaded machine: everything its YAML says, compiled.</summary>
public sealed record Machine
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string Reference { get; init; }

    /// <summary>The first is the default.</summary>
    public required ImmutableArray<string> Profiles { get; init; }

    /// <summary>In order of display.</summary>
    public required ImmutableArray<Field> Fields { get; init; }

    public required ImmutableArray<Variable> Variables { get; init; }

    /// <summary>At most 64.</summary>
    public required ImmutableArray<State> States { get; init; }

    public required int InitialState { get; init; }

    public required ImmutableArray<Kind> Kinds { get; init; }

    public required ImmutableArray<string> Calls { get; init; }

    public required ImmutableArray<TimerInfo> Timers { get; init; }

    public required ImmutableArray<Answer> Answers { get; init; }

    /// <summary>Index of the variable that holds the endpoint's own first number, for relative display; -1 without one.</summary>
    public required int OwnBase { get; init; }

    /// <summary>Index of the variable that holds the peer's first number as this endpoint knows it; -1 without one.</summary>
    public required int TheirBase { get; init; }

    /// <summary>Values for unwritten fields, in order.</summary>
    public required ImmutableArray<Filling> Fillings { get; init; }

    /// <summary>Calls that a message stands for when the text leaves them out.</summary>
    public ImmutableArray<Implied> Implied { get; init; } = [];

    public required ImmutableArray<Row> Rows { get; init; }

    /// <summary>In order of precedence: where several fit, the first wins.</summary>
    public required ImmutableArray<Check> Checks { get; init; }

    public required ImmutableArray<RuleInfo> Rules { get; init; }

    /// <summary>The words behind each of <see cref="Rules"/>.</summary>
    public required ImmutableArray<RuleText> RuleTexts { get; init; }

    /// <summary>Messages that stand for steps a scenario may have left out, tried in this order.</summary>
    public required ImmutableArray<string> Missing { get; init; }

    /// <summary>A run that ends in a state that is not final gets this rule (index into <see cref="Rules"/>); -1: none.</summary>
    public required int LeftOpenRule { get; init; }

    /// <summary>A message without any row gets this rule (index into <see cref="Rules"/>).</summary>
    public required int UnexpectedRule { get; init; }
}

/// <summary>A field of a message.</summary>
/// <param name="Type"><see cref="ValueType.Own"/> counts the sender's octets, <see cref="ValueType.Theirs"/> the receiver's.</param>
public sealed record Field(string Name, ValueType Type, string Meaning);

/// <summary>A variable of an endpoint.</summary>
/// <param name="Public">Whether <c>expect</c> and <c>given</c> may name it.</param>
public sealed record Variable(string Name, ValueType Type, bool Public, long Initial, string Meaning);

/// <param name="Final">A run may end here.</param>
public sealed record State(string Name, bool Final, string Meaning, string Reference);

/// <summary>A named kind of message, such as <c>SYN-ACK</c>.</summary>
public sealed record Kind(string Name, Evaluate Test);

public sealed record TimerInfo(string Name, string Meaning);

/// <summary>A kind of answer that can be due.</summary>
/// <param name="Required">A missing answer makes a run incomplete; otherwise it is a note at most.</param>
/// <param name="Silence">The answer is to send nothing new.</param>
/// <param name="Fits">Does the message at hand give the answer?</param>
/// <param name="Against">Does the message at hand contradict it?</param>
/// <param name="Text">What is due, in words of the transcript.</param>
/// <param name="Fix">What a contradicting message is taken for: run before it goes on; null: it is taken as not sent.</param>
/// <param name="Absent">Index of the rule that an optional answer's absence is noted under; -1: the rule it was due by.</param>
public sealed record Answer(
    string Name,
    bool Required,
    bool Silence,
    Evaluate Fits,
    Evaluate Against,
    Describe Text,
    string Attribute,
    Perform? Fix,
    int Absent);

public enum Occasion
{
    Send,
    Receive,
    Call,
    Timeout,
}

/// <summary>What a row or check is about.</summary>
/// <param name="Subject">Index of the kind, call or timer; -1: any.</param>
public readonly record struct Trigger(Occasion Occasion, int Subject);

/// <summary>Value for a field that the text left out.</summary>
/// <param name="May">The value is one possibility; the next fitting filling for the same field is another.</param>
public sealed record Filling(int Field, ImmutableArray<Trigger> On, ulong From, Evaluate? When, Evaluate Value, bool May);

/// <summary>A message that implies a local call before it, such as a SYN that implies connect.</summary>
/// <param name="Call">Index into <see cref="Machine.Calls"/>.</param>
public sealed record Implied(ImmutableArray<Trigger> On, ulong From, Evaluate? When, int Call);

/// <summary>One row of the transition table. Rows are tried in order; the first that fits is taken, and ends the event unless <see cref="Continues"/>.</summary>
/// <param name="From">Bit i: state i.</param>
/// <param name="To">Index of the next state; -1: it stays.</param>
/// <param name="Continues">The rows below it are tried as well (as the numbered steps of RFC 9293 §3.10.7.4 are).</param>
/// <param name="May">Taking the row and passing it by are both right.</param>
/// <param name="Requirement">Catalogue ids that the row implements.</param>
public sealed record Row(
    int Index,
    ImmutableArray<Trigger> On,
    ulong From,
    Evaluate? When,
    Perform? Do,
    int To,
    bool Continues,
    bool May,
    ImmutableArray<string> Requirement,
    string Reference,
    string Because,
    RowText Text);

/// <summary>The row as it was written, for tables and diagrams.</summary>
public sealed record RowText(string From, string On, string When, ImmutableArray<string> Do, string To, string File, int Line);

/// <summary>A fault that a sender, a call or a timeout can commit.</summary>
/// <param name="Rule">Index into <see cref="Machine.Rules"/>.</param>
/// <param name="At">The attribute the caret marks; empty: the message's name (or the call).</param>
/// <param name="CauseVariable">The variable whose last change explains the fault; -1: the state's.</param>
/// <param name="CauseOfPeer">The variable is the peer's.</param>
/// <param name="Fix">Puts the right values in place; null: the step's kind is wrong here.</param>
public sealed record Check(
    int Rule,
    ImmutableArray<Trigger> On,
    ulong From,
    Evaluate? When,
    Severity Severity,
    string At,
    Describe Message,
    Describe Expected,
    Describe Actual,
    int CauseVariable,
    bool CauseOfPeer,
    Describe Cause,
    Perform? Fix,
    MissingStep? Missing,
    string Quote,
    string Help);

/// <summary>A step that the text may have left out before a faulty one: who sends it, what it is and how long.</summary>
public sealed record MissingStep(bool OfPeer, string Message, Evaluate Length);

/// <param name="Quote">The RFC's own words, or empty.</param>
/// <param name="Help">A hint, or empty.</param>
public sealed record RuleText(string Quote, string Help);
