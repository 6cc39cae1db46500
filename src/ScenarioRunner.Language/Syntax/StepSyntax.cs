using System.Collections.Immutable;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Language.Syntax;

/// <summary>A statement of the body that is no block.</summary>
public abstract record StepSyntax : StatementSyntax
{
    public TimeMark? Time { get; init; }

    public ImmutableArray<Announcement> Announced { get; init; } = [];
}

/// <summary>How the arrow is written; those after <see cref="InFlight"/> point to the left.</summary>
public enum Arrow
{
    Delivered,
    Lost,
    InFlight,
    DeliveredLeft,
    LostLeft,
    InFlightLeft,
}

public sealed record MessageStatement(
    bool Injected,
    EndpointName Left,
    Arrow Arrow,
    EndpointName Right,
    ImmutableArray<MessageSyntax> Messages,
    LabelSyntax? Label) : StepSyntax;

/// <summary><c>as s1</c>; apart from <see cref="NameSyntax"/>, so that the many messages without one have no room for it.</summary>
public sealed record LabelSyntax(string Text, Span Span);

public sealed record MessageSyntax(Span Span, NameSyntax Name, ImmutableArray<ItemSyntax> Items);

/// <summary>A value, with the name in front of it or (null) without.</summary>
public readonly record struct ItemSyntax(string? Name, Span NameSpan, Value Value);

public sealed record ArrivalStatement(ArrivalKind Kind, NameSyntax Label) : StepSyntax;

public sealed record CallStatement(EndpointName At, NameSyntax Call, Value? Argument) : StepSyntax;

public sealed record WaitStatement(Duration Duration) : StepSyntax;

public sealed record ExpectStatement(ImmutableArray<ClaimSyntax> Claims) : StepSyntax;

public sealed record NoteStatement(Value Text) : StepSyntax;
