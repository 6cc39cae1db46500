using System.Collections.Immutable;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Model.Scenarios;

/// <summary>What a scenario line does. Steps are shared between runs; see <see cref="Occurrence"/>.</summary>
public abstract record Step(Span Span)
{
    /// <summary>The optional time in front of the step.</summary>
    public TimeMark? Time { get; init; }

    /// <summary>What <c>!!</c> announces: rule codes, names or catalogue ids.</summary>
    public ImmutableArray<Announcement> Announced { get; init; } = [];
}

/// <summary>One word behind <c>!!</c>.</summary>
public sealed record Announcement(string Rule, Span Span);

public enum Carriage
{
    /// <summary><c>-&gt;</c></summary>
    Delivered,

    /// <summary><c>-x</c></summary>
    Lost,

    /// <summary><c>~&gt;</c></summary>
    InFlight,
}

/// <summary><c>client -> server: A, B</c></summary>
public sealed record MessageStep(
    Span Span,
    EndpointName From,
    EndpointName To,
    Carriage Carriage,
    bool Injected,
    ImmutableArray<Message> Messages,
    string? Label) : Step(Span);

public enum ArrivalKind
{
    Deliver,
    Duplicate,
    Drop,
}

/// <summary><c>deliver s1</c>, <c>duplicate s1</c>, <c>drop s1</c></summary>
public sealed record ArrivalStep(Span Span, ArrivalKind Kind, string Label, Span LabelSpan) : Step(Span);

/// <summary><c>client: close</c>; <c>timeout rto</c> is the call <c>timeout</c> with the argument <c>rto</c>.</summary>
public sealed record CallStep(Span Span, EndpointName At, string Call, Span CallSpan, Value? Argument) : Step(Span);

/// <summary><c>wait 2MSL</c></summary>
public sealed record WaitStep(Span Span, Duration Duration) : Step(Span);

/// <summary><c>expect client = ESTABLISHED, client.tcp.snd.nxt = 101</c></summary>
public sealed record ExpectStep(Span Span, ImmutableArray<Claim> Claims) : Step(Span);

/// <summary><c>note "..."</c></summary>
public sealed record NoteStep(Span Span, string Text) : Step(Span);

/// <summary><c>subject = value</c> in <c>expect</c> and <c>given</c>. Layer and Variable are empty where the text leaves them out.</summary>
/// <param name="Variable">For example <c>snd.nxt</c>; empty: the state.</param>
public sealed record Claim(
    Span Span,
    EndpointName Endpoint,
    string Layer,
    string Variable,
    Span SubjectSpan,
    Value Value);
