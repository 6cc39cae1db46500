using System.Collections.Immutable;
using System.Globalization;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Scenarios.Tests.Faults;

/// <summary>A line of a conforming scenario that sends one message, with the values the machine filled in.</summary>
internal sealed record SentLine(int Line, string From, string To, string Message)
{
    public string Name => Message.Split(' ')[0];

    public bool Has(string flag) => Name.Split('-').Contains(flag);

    /// <summary>The value as the transcript shows it; -1 where there is none.</summary>
    public long Value(string attribute)
    {
        string? word = Message.Split(' ').FirstOrDefault(part => part.StartsWith(attribute + "=", StringComparison.Ordinal));
        return word is null ? -1 : long.Parse(word[(attribute.Length + 1)..], CultureInfo.InvariantCulture);
    }

    /// <summary>Those of a text with one run; steps that are injected, lost, labelled or announced are left out.</summary>
    public static ImmutableArray<SentLine> Of(string text)
    {
        Judgement judgement = Judgement.Of(text, transcripts: true);
        if (judgement.Results is not [{ Run: null, Transcript: { } transcript } result])
            return [];
        return [.. transcript.Entries.Where(IsPlain).Select(entry => Sent(entry, result.Source.LineAt(entry.Step.Span.Start)))];
    }

    private static bool IsPlain(TranscriptEntry entry) =>
        entry is { Step: MessageStep { Injected: false, Carriage: Carriage.Delivered, Label: null } message, Messages: [_] } && message.Announced.IsEmpty;

    private static SentLine Sent(TranscriptEntry entry, int line)
    {
        MessageStep step = (MessageStep)entry.Step;
        return new SentLine(line, step.From.ToString(), step.To.ToString(), entry.Messages[0].Text);
    }
}
