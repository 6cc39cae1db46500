using System.Collections.Immutable;
using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Importing;

/// <summary>Finds the shortest text of a connection that says the same as the recording.</summary>
internal sealed class ConnectionImport(Connection connection, Recording recording, ImportOptions options, Func<string, ImmutableArray<ScenarioResult>> validate)
{
    /// <summary>So many texts are tried; those of a conversation with faults take longer to judge.</summary>
    private const int MostDrafts = 64;
    private const int MostOfFaulty = 4;

    /// <summary>Beyond, a conversation with faults is nothing to read, and takes minutes to judge.</summary>
    private const int MostLegsOfFaulty = 500;

    private readonly Origins _origins = Origins.In(recording.Segments);
    private readonly SegmentSizes _sizes = SegmentSizes.In(recording.Segments, connection.First.Host.IsVersion6);

    public ImportedConnection Run()
    {
        Observation observation = recording.End();
        Draft? best = null;
        int drafts = 0;
        int faults = observation.Findings.Count(one => one.Severity == Severity.Error);
        bool isOpen = observation.Unseen.Any(one => one.Kind == UnseenKind.OnTheWay);
        // What is at fault stands as it was: a shorter text would be about another conversation.
        foreach (Style style in Style.For(faults > 0 ? options with { Exact = true } : options))
        {
            foreach (bool prompt in (bool[])[true, false])
            {
                foreach (Losses losses in isOpen ? Losses.All : [Losses.All[0]])
                {
                    Draft? draft = DraftOf(observation, style, losses, prompt, faults);
                    if (draft is not null && (best is null || draft.Distance.CompareTo(best.Distance) < 0))
                        best = draft;
                    if (best is { IsComplete: true } || ++drafts >= (faults > 0 ? MostOfFaulty : MostDrafts))
                        break;
                }

                if (best is { IsTrue: true } || drafts >= MostDrafts)
                    break;
            }

            if (best is { IsTrue: true } || drafts >= (faults > 0 ? MostOfFaulty : MostDrafts))
                break;
        }

        best ??= DraftOf(observation, Style.For(options).Last(), Losses.All[0], prompt: false, int.MaxValue);
        return best is null
            ? new ImportedConnection(connection, "", "it is too long for a scenario, with its faults")
            : new ImportedConnection(connection, best.Text, best.IsTrue ? "" : best.Difference);
    }

    private Draft? DraftOf(Observation observation, Style style, Losses losses, bool prompt, int mostRefusals)
    {
        List<Leg> legs = Story.Of(recording.Segments, observation.Unseen, _sizes);
        if (legs.Count > MostLegsOfFaulty && observation.Findings.Any(one => one.Severity == Severity.Error))
            return null;
        losses.Apply(legs);
        if (prompt)
            Hasten(legs);
        Roughness.Mark(legs, [.. observation.Findings.Where(one => one.Severity != Severity.Note).Select(one => one.Span.Start)]);
        if (style.Folds)
            legs = Folding.Of(legs);
        if (ScenarioText.Of(legs, _origins, _sizes, style.Windows == Windows.Closed ? Rooms.Ample : Rooms.In(recording.Segments), style, mostRefusals) is not { } lines)
            return null;
        string text = Head() + lines;
        ImmutableArray<ScenarioResult> results = validate(text);
        return results.Length == 1 ? Draft.Of(text, results[0], observation) : null;
    }

    // When an acknowledgment arrived is seldom told by what follows; at once is simplest.
    private static void Hasten(List<Leg> legs)
    {
        foreach (Leg leg in legs)
            if (!leg.IsLost && leg.Segment.Space == 0 && !leg.Has(TcpFlags.Rst))
                leg.ArrivesAfter = leg;
    }

    private string Head()
    {
        string what = options.Scrub ? "# A recorded TCP connection." : $"# A recorded TCP connection: {connection.Name}";
        string use = connection.First.Host.IsVersion6 ? "use tcp with ip=6" : "use tcp";
        return $"{what}\n{use}\n\n";
    }
}
