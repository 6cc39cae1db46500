using NUnit.Framework;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Capture.Tests.Building;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Tests.Corpora;

/// <summary>The same conversation in another form of file gives the same segments.</summary>
public sealed class VariantTests
{
    private static readonly string[] s_names = ["tcp-clean-client-close", "tcp-http-get", "tls12-ecdhe", "tls13-full"];
    private static readonly string[] s_same = ["bigendian.pcap", "nsec.pcap", "pcap.gz", "pcapng", "rawip.pcap", "dsb.pcapng", "offload-checksums.pcap"];

    [Test]
    public void Byte_order_resolution_container_and_link_type_change_nothing([ValueSource(nameof(s_names))] string name, [ValueSource(nameof(s_same))] string form)
    {
        string path = Variant(name, form);
        if (!File.Exists(path))
        {
            Assert.That(form, Is.EqualTo("dsb.pcapng").Or.EqualTo("offload-checksums.pcap"));
            return;
        }

        Assert.That(Lines(Read(path)), Is.EqualTo(Lines(Original(name))));
    }

    [TestCaseSource(nameof(s_names))]
    public void The_snap_length_takes_octets_and_nothing_else(string name)
    {
        Taken cut = Read(Variant(name, "snap60.pcap"));
        Assert.Multiple(() =>
        {
            Assert.That(cut.Segments.Select(Plain), Is.EqualTo(Original(name).Segments.Select(Plain)));
            Assert.That(cut.Segments.Where(got => got.Segment.Length > 0).Select(got => got.Segment.Cut), Is.All.True);
            Assert.That(cut.Segments.Select(got => got.Segment.Checksum), Is.All.Not.EqualTo(ChecksumState.Bad));
        });
    }

    [TestCaseSource(nameof(s_names))]
    public void A_file_that_is_cut_has_all_but_the_last_segment(string name)
    {
        Taken cut = Read(Variant(name, "cut-short.pcap"));
        Assert.Multiple(() =>
        {
            Assert.That(Lines(cut), Is.EqualTo(Lines(Original(name)).SkipLast(1)));
            Assert.That(cut.Problems.Single().Kind, Is.EqualTo(CaptureProblemKind.CutShort));
            Assert.That(cut.Problems.Single().Frame, Is.EqualTo(cut.Summary.Frames + 1));
        });
    }

    [TestCaseSource(nameof(s_names))]
    public void A_capture_that_starts_in_the_middle_has_the_last_segments_and_says_so(string name)
    {
        Taken middle = Read(Variant(name, "midstream.pcap"));
        Assert.Multiple(() =>
        {
            Assert.That(middle.Segments.Select(Numbers), Is.EqualTo(Original(name).Segments.TakeLast(middle.Segments.Count).Select(Numbers)));
            Assert.That(middle.Ends[0].StartedBeforeCapture);
        });
    }

    [TestCaseSource(nameof(s_names))]
    public void Two_captures_merged_hold_the_segments_of_both_and_none_is_invented(string name)
    {
        Taken merged = Read(Variant(name, "merged-with-http.pcapng"));
        HashSet<string> both = [.. Original(name).Segments.Select(Numbers), .. Original("tcp-http-get").Segments.Select(Numbers)];
        Assert.That(merged.Segments.Select(Numbers).Distinct(), Is.SubsetOf(both));
    }

    [Test]
    public void A_capture_merged_with_itself_shows_its_duplicates()
    {
        Taken merged = Read(Variant("tcp-http-get", "merged-with-http.pcapng"));
        // What has no IP identification (a SYN-ACK of Linux) cannot be told from a retransmission.
        int without = Original("tcp-http-get").Segments.Count(got => got.Segment.Identification == 0);
        Assert.That(merged.Segments.Count(got => got.Segment.Duplicate), Is.EqualTo(40 - without));
    }

    [TestCase("tls12-ecdhe")]
    [TestCase("tls13-full")]
    public void The_secrets_in_the_capture_are_its_key_log(string name)
    {
        using FileStream file = File.OpenRead(Variant(name, "dsb.pcapng"));
        CaptureReader reader = CaptureReader.Open(file);
        Frames.Of(reader);
        Assert.That(System.Text.Encoding.ASCII.GetString(reader.Secrets.Single().Span), Is.EqualTo(File.ReadAllText(Corpus.Need(Path.Combine("captures", name + ".keys")))));
    }

    private static Taken Original(string name) => Read(Corpus.Need(Path.Combine("captures", name + ".pcap")));

    private static string Variant(string name, string form) => Corpus.Need(Path.Combine("captures", "variants", name + "." + form));

    private static Taken Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        return Taken.From(file);
    }

    private static string[] Lines(Taken taken) => [.. taken.Segments.Select(got => $"{Plain(got)} {Convert.ToHexString(got.Payload)}")];

    private static string Plain((Capture.Connections.Connection Connection, Segment Segment, byte[] Payload) got) =>
        $"{got.Segment.Frame} {got.Connection} {got.Segment.FromFirst} {Numbers(got)}";

    private static string Numbers((Capture.Connections.Connection Connection, Segment Segment, byte[] Payload) got) =>
        $"{got.Segment.Flags} {got.Segment.Seq} {got.Segment.Ack} {got.Segment.Window} {got.Segment.Length}";
}
