using System.Collections.Immutable;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Replay.Comparing;

/// <summary>Something that an end does in a run of a scenario.</summary>
internal sealed record ScriptDeed
{
    public required DeedKind Kind { get; init; }

    public required bool FromClient { get; init; }

    /// <summary>Null for a call.</summary>
    public required Message? Message { get; init; }

    /// <summary>Index of the message in the machine of TLS; -1 for what is none.</summary>
    public int MessageKind { get; init; } = -1;

    /// <summary>Octets of data; -1 where the text leaves it open.</summary>
    public long Octets { get; init; }

    /// <summary>More octets are right as well: the conversation was under way before the scenario, or goes on behind it.</summary>
    public bool OrMore { get; init; }

    public ImmutableArray<WrittenField> Fields { get; init; } = [];

    public required Span Span { get; init; }

    /// <summary>As a scenario has it, without the ends.</summary>
    public required string Text { get; init; }

    public bool IsData => Kind is DeedKind.Data or DeedKind.ApplicationData;

    public bool IsTls => Kind is DeedKind.ApplicationData or DeedKind.Message;
}
