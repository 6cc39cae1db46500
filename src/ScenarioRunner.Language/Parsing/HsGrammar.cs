using System.Collections.Frozen;
using ScenarioRunner.Language.Syntax;
using Sprache;

namespace ScenarioRunner.Language.Parsing;

/// <summary>The grammar of a line; <c>grammar/hs.ebnf</c> is the same in EBNF.</summary>
/// <remarks>
/// A line comes without its comment and outer blanks. What is reported of a faulty line is the furthest
/// place any production came to. Each group of productions is a class of its own: values, messages, claims,
/// steps, header, blocks.
/// </remarks>
public static class HsGrammar
{
    /// <summary>The statements that are found by their first word.</summary>
    public static readonly FrozenDictionary<string, Parser<StatementSyntax>> ByWord = new Dictionary<string, Parser<StatementSyntax>>
    {
        ["scenario"] = HeaderGrammar.Scenario,
        ["tags"] = HeaderGrammar.Tags,
        ["use"] = HeaderGrammar.Use,
        ["profile"] = HeaderGrammar.Profile,
        ["participants"] = HeaderGrammar.Participants,
        ["given"] = HeaderGrammar.Given,
        ["each"] = HeaderGrammar.Each,
        ["loop"] = BlockGrammar.Loop,
        ["opt"] = BlockGrammar.Opt,
        ["alt"] = BlockGrammar.Alt,
        ["else"] = BlockGrammar.Else,
        ["par"] = BlockGrammar.Par,
        ["and"] = BlockGrammar.And,
        ["end"] = BlockGrammar.End,
        ["deliver"] = StepGrammar.WordLine,
        ["duplicate"] = StepGrammar.WordLine,
        ["drop"] = StepGrammar.WordLine,
        ["wait"] = StepGrammar.WordLine,
        ["expect"] = StepGrammar.WordLine,
        ["note"] = StepGrammar.WordLine,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The lines on which an endpoint acts, and any step with a time in front: by combinators.</summary>
    public static Parser<StepSyntax> StepByCombinators { get; } = StepGrammar.Step.ToEnd();

    /// <summary>The same, fast.</summary>
    public static Parser<StepSyntax> StepFast { get; } = MessageLine.Step.ToEnd();
}
