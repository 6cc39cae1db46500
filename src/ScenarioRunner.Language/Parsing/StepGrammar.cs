using System.Collections.Immutable;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Model.Scenarios;
using Sprache;
using static ScenarioRunner.Language.Parsing.Combinators;

namespace ScenarioRunner.Language.Parsing;

/// <summary>The steps.</summary>
public static class StepGrammar
{
    public static readonly Parser<ArrivalKind> ArrivalWord =
        Keyword("deliver").Return(ArrivalKind.Deliver)
            .Or(Keyword("duplicate").Return(ArrivalKind.Duplicate))
            .Or(Keyword("drop").Return(ArrivalKind.Drop));

    public static readonly Parser<StepSyntax> Arrival =
        from kind in ArrivalWord
        from label in Token<NameSyntax>(Tokens.Name, Expected.Label)
        select new ArrivalStatement(kind, label);

    public static readonly Parser<StepSyntax> Wait =
        from word in Keyword("wait")
        from duration in ValueGrammar.Time
        select new WaitStatement(duration);

    public static readonly Parser<StepSyntax> Expect =
        from word in Keyword("expect")
        from claims in ClaimGrammar.Claims
        select new ExpectStatement(claims);

    public static readonly Parser<StepSyntax> Note =
        from word in Keyword("note")
        from text in ValueGrammar.QuotedText
        select new NoteStatement(text);

    public static readonly Parser<bool> TimeSign = Sign("+").Return(false).Or(Sign("@").Return(true));

    public static readonly Parser<TimeMark> TimeMark =
        from absolute in TimeSign
        from duration in ValueGrammar.Time
        select new TimeMark(absolute, duration);

    public static readonly Parser<Announcement> Announcement =
        from rule in Token<NameSyntax>(Tokens.Name, Expected.Rule)
        select new Announcement(rule.Text, rule.Span);

    public static readonly Parser<ImmutableArray<Announcement>> Announcements =
        from sign in Sign("!!")
        from rules in Announcement.SeparatedBy(Sign(","))
        select rules;

    /// <summary>The steps that begin with a word of their own.</summary>
    public static readonly Parser<StepSyntax> WordStep = Arrival.Or(Wait).Or(Expect).Or(Note);

    /// <summary>Such a step without a time.</summary>
    public static readonly Parser<StepSyntax> WordLine =
        from step in WordStep
        from announced in Announcements.Optional()
        select step with { Announced = announced.GetOrElse(ImmutableArray<Announcement>.Empty) };

    public static readonly Parser<StepSyntax> Action =
        WordStep.Or(MessageGrammar.Inject).Or(MessageGrammar.MessageStep).Or<StepSyntax>(MessageGrammar.Call);

    /// <summary>Any step, by combinators alone.</summary>
    public static readonly Parser<StepSyntax> Step =
        (from time in TimeMark.Optional()
         from action in Action
         from announced in Announcements.Optional()
         select action with
         {
             Time = time.IsDefined ? time.Get() : null,
             Announced = announced.GetOrElse(ImmutableArray<Announcement>.Empty),
         })
        .Spanned((step, span) => step with { Span = span });
}
