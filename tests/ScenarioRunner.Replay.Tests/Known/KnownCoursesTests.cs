using NUnit.Framework;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Replay.Judging;
using ScenarioRunner.Replay.Known;
using ScenarioRunner.Replay.Tests.Corpora;
using ScenarioRunner.Replay.Tests.Tcp;
using ScenarioRunner.Replay.Tls;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Tests.Known;

/// <summary>A connection that goes as one before it gets the verdict that it would get alone.</summary>
public sealed class KnownCoursesTests
{
    private static readonly FollowerPool s_alone = new(0);

    [TestCaseSource(typeof(Corpus), nameof(Corpus.Names))]
    public void The_same_conversation_with_other_numbers_has_the_same_verdict(string name)
    {
        FollowerPool knowing = new();
        foreach (List<Segment> segments in Conversations.Of(name + ".pcap"))
        {
            Conversations.Judge(knowing, segments);
            List<Segment> shifted = Shifted(segments, 0xF000_0000, 0x1234_5678, 77_777);
            Assert.That(Told(Conversations.Judge(knowing, shifted)), Is.EqualTo(Told(Conversations.Judge(s_alone, shifted))));
        }
    }

    [TestCaseSource(typeof(Corpus), nameof(Corpus.Names))]
    public void A_conversation_that_differs_in_one_segment_is_judged_for_itself(string name)
    {
        FollowerPool knowing = new();
        foreach (List<Segment> segments in Conversations.Of(name + ".pcap").Where(segments => segments.Count < 40))
            foreach ((string fault, int place, List<Segment> planted) in Tcp.Planted.In(segments).Where((_, i) => i % 23 == 0))
            {
                Conversations.Judge(knowing, segments);
                List<Segment> shifted = Shifted(planted, 99, 0x8000_0000, 5);
                string known = Told(Conversations.Judge(knowing, planted)), again = Told(Conversations.Judge(knowing, shifted));
                Assert.That(known, Is.EqualTo(Told(Conversations.Judge(s_alone, planted))), $"{fault} in segment {place}");
                Assert.That(again, Is.EqualTo(Told(Conversations.Judge(s_alone, shifted))), $"{fault} in segment {place}, the second time");
            }
    }

    [TestCaseSource(typeof(Corpus), nameof(Corpus.Names))]
    public void Tls_is_judged_as_if_it_were_the_only_one(string name)
    {
        FollowerPool knowing = new();
        SortedDictionary<long, List<TlsUnit>> conversations = [];
        Corpus.Judge(name + ".pcap", withKeys: true, (connection, unit) => (conversations.TryGetValue(connection.Index, out List<TlsUnit>? list) ? list : conversations[connection.Index] = []).Add(unit));
        foreach (List<TlsUnit> units in conversations.Values.Where(units => units.Count < 40))
        {
            Judge(knowing, units);
            foreach ((string fault, int place, List<TlsUnit> planted) in Tls.Planted.In(units).Where((_, i) => i % 31 == 0))
            {
                string known = Told(Judge(knowing, planted)), again = Told(Judge(knowing, planted)), alone = Told(Judge(s_alone, planted));
                Assert.That(known, Is.EqualTo(alone), $"{fault} in message {place}");
                Assert.That(again, Is.EqualTo(alone), $"{fault} in message {place}, the second time");
            }
        }
    }

    [TestCaseSource(typeof(Corpus), nameof(Corpus.Names))]
    public void A_capture_is_judged_the_same_with_and_without_known_courses(string name)
    {
        List<JudgedConnection> with = [], without = [];
        foreach ((List<JudgedConnection> judged, bool knows) in (ReadOnlySpan<(List<JudgedConnection>, bool)>)[(with, true), (without, false)])
        {
            using FileStream stream = File.OpenRead(Corpus.PathOf(name + ".pcap"));
            CaptureJudge.Run(Capture.Files.CaptureReader.Open(stream), judged.Add, knowsCourses: knows);
        }

        Assert.That(with.Select(Told), Is.EqualTo(without.Select(Told)));
    }

    [Test]
    public void A_capture_is_judged_the_same_behind_others_as_alone()
    {
        KnownTraffic known = new();
        foreach (string name in Corpus.Names.Concat(Corpus.Names.Reverse()))
        {
            List<JudgedConnection> behind = [], alone = [];
            foreach ((List<JudgedConnection> judged, KnownTraffic? others) in (ReadOnlySpan<(List<JudgedConnection>, KnownTraffic?)>)[(behind, known), (alone, null)])
            {
                using FileStream stream = File.OpenRead(Corpus.PathOf(name + ".pcap"));
                CaptureJudge.Run(Capture.Files.CaptureReader.Open(stream), judged.Add, Corpus.KeysOf(name + ".pcap"), known: others);
            }

            Assert.That(behind.Select(Told), Is.EqualTo(alone.Select(Told)), name);
        }
    }

    [TestCaseSource(typeof(Corpus), nameof(Corpus.Names))]
    public void A_capture_is_judged_the_same_by_one_worker_and_by_several(string name)
    {
        List<JudgedConnection> one = [];
        using (FileStream stream = File.OpenRead(Corpus.PathOf(name + ".pcap")))
            CaptureJudge.Run(Capture.Files.CaptureReader.Open(stream), one.Add);
        for (int workers = 2; workers <= 3; workers++)
        {
            List<JudgedConnection>[] shares = [.. Enumerable.Range(0, workers).Select(_ => new List<JudgedConnection>())];
            using FileStream stream = File.OpenRead(Corpus.PathOf(name + ".pcap"));
            CaptureJudge.RunInLanes(Capture.Files.CaptureReader.Open(stream), [.. shares.Select(share => (Action<JudgedConnection>)share.Add)], alone: 0);
            Assert.That(
                shares.SelectMany(share => share).OrderBy(judged => judged.Connection.Index).Select(Told),
                Is.EqualTo(one.OrderBy(judged => judged.Connection.Index).Select(Told)), $"{workers} workers");
        }
    }

    private static string Told(JudgedConnection judged) =>
        $"{judged.Connection.Name} {judged.Unjudged}\n{(judged.Tcp is { } tcp ? Told(tcp) : "")}\n{(judged.Tls is { } tls ? Told(tls.Observation) + tls.Unseen + tls.Messages : "")}";

    private static string Told(Observation observation) =>
        $"{observation.First} {observation.Second}\n{string.Join('\n', observation.Findings.Select(Told))}\n{string.Join('\n', observation.Shown.OrderBy(pair => pair.Key))}";

    private static string Told(Finding finding) =>
        $"{finding.Span.Start} {finding.Severity} {finding.Rule.Code} {finding.Endpoint} {finding.Message} [{finding.Expected}] [{finding.Actual}] {finding.Help} "
        + string.Join("; ", finding.Related.Select(related => $"{related.Span.Start} {related.Message}")) + string.Concat(finding.Consequences.Select(one => "\n  " + Told(one)));

    private static Observation Judge(FollowerPool followers, List<TlsUnit> units)
    {
        TlsCourse course = new(followers);
        foreach (TlsUnit unit in units)
            course.Take(unit, unit.FromClient);
        return course.End().Observation;
    }

    // Other initial numbers and clocks, and a later place in the capture. Numbers of an end that none of its SYNs shows stay as they are.
    private static List<Segment> Shifted(List<Segment> segments, uint first, uint second, uint clock)
    {
        bool firstOpens = segments.Exists(segment => segment.FromFirst && segment.Has(TcpFlags.Syn)), secondOpens = segments.Exists(segment => !segment.FromFirst && segment.Has(TcpFlags.Syn));
        uint ofFirst = firstOpens ? first : 0, ofSecond = secondOpens ? second : 0;
        List<Segment> shifted = [];
        foreach (Segment segment in segments)
        {
            (uint own, uint peer) = segment.FromFirst ? (ofFirst, ofSecond) : (ofSecond, ofFirst);
            Segment one = segment with { Frame = segment.Frame + 5000, Seq = segment.Seq == 0 ? 0 : segment.Seq + own };
            if (segment.Has(TcpFlags.Ack) && segment.Ack != 0)
                one.Ack += peer;
            for (int i = 0; i < 2 * segment.SackCount; i++)
                one.Sack[i] += peer;
            if (segment.TsVal != 0)
                one.TsVal += clock;
            if (segment.TsEcr != 0)
                one.TsEcr += clock;
            shifted.Add(one);
        }

        return shifted;
    }
}
