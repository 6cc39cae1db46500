using System.Collections.Immutable;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Model.Vocabulary;

/// <summary>The words of one machine, as the language's binder needs them.</summary>
public interface IVocabulary
{
    /// <summary>The machine and layer, for example <c>tcp</c>.</summary>
    string Layer { get; }

    /// <summary>The canonical spelling of a message name, or null. Takes every accepted form: <c>ACK-SYN</c> gives <c>SYN-ACK</c>, <c>[S.]</c> gives <c>SYN-ACK</c>; names are matched without regard to case.</summary>
    string? MessageName(string written);

    /// <summary>Names to suggest from, sorted ordinally.</summary>
    ImmutableArray<string> MessageNames { get; }

    /// <summary>Attribute names a message takes, sorted ordinally.</summary>
    ImmutableArray<string> AttributeNames(string message);

    /// <summary>Why the value does not fit the attribute (a sentence), or null when it does.</summary>
    string? CheckAttribute(string message, MessageAttribute attribute);

    /// <summary>Why the positional value does not fit at this place, or null.</summary>
    string? CheckPositional(string message, int index, Value value);

    /// <summary>The attribute that the positional value at this place stands for, or null where it stands for none.</summary>
    string? PositionalName(string message, ImmutableArray<Value> positional, int index) => null;

    /// <summary>One name for all the names of an attribute: two attributes with the same one say the same thing twice.</summary>
    string MeantAttribute(string message, string attribute) => attribute;

    /// <summary>Local calls, for example <c>listen, connect, send, close</c>; sorted ordinally.</summary>
    ImmutableArray<string> Calls { get; }

    /// <summary>Timer names behind <c>timeout</c>; sorted ordinally.</summary>
    ImmutableArray<string> Timeouts { get; }

    ImmutableArray<string> States { get; }

    /// <summary>Variables that <c>expect</c> and <c>given</c> may name, for example <c>snd.nxt</c>; sorted ordinally.</summary>
    ImmutableArray<string> Variables { get; }

    ImmutableArray<string> Profiles { get; }

    /// <summary>Versions that <c>use ... VERSION</c> may ask for, in order.</summary>
    ImmutableArray<string> Versions => [];

    /// <summary>Names that <c>use ... with name=value</c> may set; sorted ordinally.</summary>
    ImmutableArray<string> Settings => [];

    /// <summary>Why the value does not fit the setting, or null.</summary>
    string? CheckSetting(MessageAttribute setting) => null;

    /// <summary>Why the machine cannot be used; null when it can.</summary>
    VocabularyFault? Fault => null;
}

/// <summary>Why a machine cannot be used.</summary>
/// <param name="Message">One sentence.</param>
/// <param name="Help">A hint, or empty.</param>
public sealed record VocabularyFault(string Message, string Help);
