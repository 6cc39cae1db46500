using System.Collections.Immutable;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Vocabulary;

namespace ScenarioRunner.Machines;

/// <summary>Stands for a machine that cannot be used: it has no words, only the reason.</summary>
internal sealed class FaultyVocabulary(VocabularyFault fault) : IVocabulary
{
    public VocabularyFault? Fault { get; } = fault;

    public string Layer => "";

    public ImmutableArray<string> MessageNames => [];

    public ImmutableArray<string> Calls => [];

    public ImmutableArray<string> Timeouts => [];

    public ImmutableArray<string> States => [];

    public ImmutableArray<string> Variables => [];

    public ImmutableArray<string> Profiles => [];

    public string? MessageName(string written) => null;

    public ImmutableArray<string> AttributeNames(string message) => [];

    public string? CheckAttribute(string message, MessageAttribute attribute) => null;

    public string? CheckPositional(string message, int index, Value value) => null;
}
