using System.Collections.Immutable;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Language.Syntax;

/// <summary>A statement that stands before the first step.</summary>
public abstract record HeaderSyntax : StatementSyntax;

public sealed record ScenarioStatement(NameSyntax Name) : HeaderSyntax;

public sealed record TagsStatement(ImmutableArray<NameSyntax> Tags) : HeaderSyntax;

public sealed record UseStatement(ImmutableArray<MachineSyntax> Machines) : HeaderSyntax;

/// <summary><c>tls 1.2 with kex=rsa</c></summary>
public sealed record MachineSyntax(Span Span, NameSyntax Name, bool IsPath, NameSyntax? Version, ImmutableArray<ItemSyntax> Settings);

public sealed record ProfileStatement(NameSyntax Name) : HeaderSyntax;

public sealed record ParticipantsStatement(ImmutableArray<NameSyntax> Names) : HeaderSyntax;

public sealed record GivenStatement(ImmutableArray<ClaimSyntax> Claims) : HeaderSyntax;

public sealed record EachStatement(NameSyntax Variable, ImmutableArray<Value> Values) : HeaderSyntax;

/// <summary><c>client/2.tcp.snd.nxt = 101</c></summary>
/// <param name="Connection">0 where none is written.</param>
/// <param name="Rest">What follows the connection number, or the quoted name, without the first dot.</param>
public sealed record ClaimSyntax(Span Span, Span SubjectSpan, NameSyntax Subject, int Connection, string Rest, Value Value);
