using System.Collections.Immutable;
using System.Text;
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

    /// <summary>TLS can be said in several forms; so many texts are tried of each.</summary>
    private const int MostOfForm = 6;

    /// <summary>Beyond, a conversation with faults is nothing to read, and takes minutes to judge.</summary>
    private const int MostLegsOfFaulty = 500;

    private readonly Origins _origins = Origins.In(recording.Segments);
    private readonly SegmentSizes _sizes = SegmentSizes.In(recording.Segments, connection.First.Host.IsVersion6);
    private readonly Observation _observation = recording.End();

    private int Faults => _observation.Findings.Count(one => one.Severity == Severity.Error);

    private int LimitOf(Form form) => (Faults > 0, form.Tls == TlsDetail.None) switch
    {
        (true, true) => MostOfFaulty,
        (false, true) => MostDrafts,
        (true, false) => 1,
        (false, false) => MostOfForm,
    };

    public ImportedConnection Run()
    {
        Draft? best = null;
        Form? form = null;
        foreach (Form one in Form.For(recording.Tls, options))
        {
            Draft? draft = BestOf(one);
            if (draft is not null && (best is null || draft.Distance.CompareTo(best.Distance) < 0))
                (best, form) = (draft, one);
            if (best is { IsTrue: true })
                break;
        }

        best ??= DraftOf(form = Form.Segments, Style.For(options).Last(), Losses.All[0], prompt: false, int.MaxValue);
        return best is null
            ? new ImportedConnection(connection, "", "it is too long for a scenario, with its faults")
            : new ImportedConnection(connection, best.Text, best.IsTrue ? "" : best.Difference) { Left = Left(form!) };
    }

    private string Left(Form form) => recording.Tls.Judged is null ? ""
        : form.Tls == TlsDetail.None ? "what its TLS says: its octets are there"
        : form.IsSmooth ? "segments that were lost or sent again"
        : "";

    private Draft? BestOf(Form form)
    {
        Draft? best = null;
        int drafts = 0, limit = LimitOf(form);
        bool isOpen = _observation.Unseen.Any(one => one.Kind == UnseenKind.OnTheWay);
        // What is at fault stands as it was: a shorter text would be about another conversation.
        foreach (Style style in Style.For(Faults > 0 && form.Tls == TlsDetail.None ? options with { Exact = true } : options))
        {
            foreach (bool prompt in (bool[])[true, false])
            {
                foreach (Losses losses in isOpen ? Losses.All : [Losses.All[0]])
                {
                    Draft? draft = DraftOf(form, style, losses, prompt, Faults);
                    if (draft is not null && (best is null || draft.Distance.CompareTo(best.Distance) < 0))
                        best = draft;
                    if (best is { IsComplete: true } || ++drafts >= limit)
                        break;
                }

                if (best is { IsTrue: true } || drafts >= limit)
                    break;
            }

            if (best is { IsTrue: true } || drafts >= limit)
                break;
        }

        return best;
    }

    private Draft? DraftOf(Form form, Style style, Losses losses, bool prompt, int mostRefusals)
    {
        List<Leg> legs = Story.Of(recording.Segments, _observation.Unseen, _sizes);
        if (legs.Count > MostLegsOfFaulty && Faults > 0)
            return null;
        losses.Apply(legs);
        if (prompt)
            Hasten(legs);
        Roughness.Mark(legs, [.. _observation.Findings.Where(one => one.Severity != Severity.Note).Select(one => one.Span.Start)]);
        if (form.IsSmooth)
            legs = Smoothing.Of(legs);
        if (style.Folds)
            legs = Folding.Of(legs);
        if ((form.Tls == TlsDetail.None ? legs : Woven(legs, form)) is not { } told)
            return null;
        if (ScenarioText.Of(told, _origins, _sizes, style.Windows == Windows.Closed ? Rooms.Ample : Rooms.In(recording.Segments), style, mostRefusals) is not { } lines)
            return null;
        string text = Head(form) + lines;
        ImmutableArray<ScenarioResult> results = validate(text);
        return results.Length == 1 ? Draft.Of(text, results[0], Seen()) : null;
    }

    private List<Leg>? Woven(List<Leg> legs, Form form) =>
        Weave.Of(legs, recording.Tls, _origins, new TlsWording(form.Tls, options.Scrub, recording.Tls.Judged!.Version)) is not { } woven ? null
        : form.IsSettled ? Closing.Of(woven, mayAnswer: recording.Tls.Judged.Version == 0x0304)
        : woven;

    private ImmutableArray<Finding> Seen() => [.. _observation.Findings, .. recording.Tls.Judged?.Observation.Findings ?? []];

    // When an acknowledgment arrived is seldom told by what follows; at once is simplest.
    private static void Hasten(List<Leg> legs)
    {
        foreach (Leg leg in legs)
            if (!leg.IsLost && leg.Segment.Space == 0 && !leg.Has(TcpFlags.Rst))
                leg.ArrivesAfter = leg;
    }

    private string Head(Form form)
    {
        bool isTls = form.Tls != TlsDetail.None;
        StringBuilder head = new();
        head.Append(isTls ? "# A recorded TLS connection" : "# A recorded TCP connection").Append(options.Scrub ? ".\n" : $": {connection.Name}\n");
        if (isTls && recording.Tls.Judged!.Unseen is { Length: > 0 } unseen)
            head.Append("# ").Append(unseen).Append(".\n");
        if (form.IsSmooth)
            head.Append("# segments that were lost or sent again are left out.\n");
        bool isVersion6 = connection.First.Host.IsVersion6;
        head.Append(isVersion6 ? "use tcp with ip=6" : "use tcp");
        if (isTls)
            head.Append(isVersion6 ? "\nuse tls" : ", tls").Append(VersionOf(recording.Tls.Judged!.Version));
        return head.Append("\n\n").ToString();
    }

    private static string VersionOf(int version) => version switch
    {
        0x0301 => " 1.0",
        0x0302 => " 1.1",
        0x0303 => " 1.2",
        0x0304 => " 1.3",
        _ => "",
    };
}
