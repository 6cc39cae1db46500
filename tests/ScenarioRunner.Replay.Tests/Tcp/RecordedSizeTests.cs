using NUnit.Framework;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Replay.Known;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Tests.Tcp;

/// <summary>A host may join segments before they are recorded, so their length is no fault (RFC 9293 §3.7.1 speaks of what is sent).</summary>
public sealed class RecordedSizeTests
{
    [TestCase(536)]
    [TestCase(1448)]
    [TestCase(20_000)]
    public void A_long_segment_to_a_peer_that_announced_no_size_is_no_fault(int length)
    {
        List<Segment> segments =
        [
            new() { Frame = 1, FromFirst = true, Flags = TcpFlags.Syn, Seq = 1000, Window = 65535 },
            new() { Frame = 2, Flags = TcpFlags.Syn | TcpFlags.Ack, Seq = 5000, Ack = 1001, Window = 65535, Options = TcpOptions.Mss, Mss = 1460 },
            new() { Frame = 3, FromFirst = true, Flags = TcpFlags.Ack, Seq = 1001, Ack = 5001, Window = 65535 },
            new() { Frame = 4, Flags = TcpFlags.Ack | TcpFlags.Psh, Seq = 5001, Ack = 1001, Length = length, Window = 65535 },
            new() { Frame = 5, FromFirst = true, Flags = TcpFlags.Ack, Seq = 1001, Ack = 5001 + (uint)length, Window = 65535 },
        ];
        Observation observation = Conversations.Judge(new FollowerPool(), segments);
        Assert.That(observation.Findings.Select(finding => finding.Rule.Name).Where(name => name.StartsWith("mss-default", StringComparison.Ordinal)), Is.Empty);
    }
}
