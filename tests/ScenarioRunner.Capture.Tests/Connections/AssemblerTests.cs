using NUnit.Framework;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Tests.Connections;

public sealed class AssemblerTests
{
    private const TcpFlags Fin = TcpFlags.Fin | TcpFlags.Ack;

    [Test]
    public void Octets_come_in_order_with_the_frame_that_brought_them()
    {
        Assembled got = new Assembled().Take(99, [], TcpFlags.Syn, frame: 1).Take(100, [1, 2], frame: 2).Take(104, [5], frame: 3).Take(102, [3, 4], frame: 4).Take(105, [], Fin, frame: 5);
        Assert.Multiple(() =>
        {
            Assert.That(got.Stream, Is.EqualTo(new byte?[] { 1, 2, 3, 4, 5 }));
            Assert.That(got.Frames, Is.EqualTo(new[] { 2, 4, 3 }));
            Assert.That(got.FinishedBy, Is.EqualTo(5));
        });
    }

    [Test]
    public void Data_on_the_SYN_are_the_first_octets() =>
        Assert.That(new Assembled().Take(99, [1], TcpFlags.Syn).Take(101, [2]).Stream, Is.EqualTo(new byte?[] { 1, 2 }));

    [Test]
    public void A_retransmission_and_a_keep_alive_bring_nothing() =>
        Assert.That(new Assembled().Take(100, [1, 2]).Take(100, [9, 9]).Take(101, [9]).Take(101, [9, 3]).Stream, Is.EqualTo(new byte?[] { 1, 2, 3 }));

    [Test]
    public void The_first_copy_wins_and_it_is_noted_where_copies_differ()
    {
        Assembled got = new Assembled().Take(99, [], TcpFlags.Syn).Take(102, [3, 4]).Take(101, [2, 9, 9, 5]).Take(100, [1]);
        Assert.That((got.Stream, got.Assembler.Differed), Is.EqualTo((new List<byte?> { 1, 2, 3, 4, 5 }, true)));
    }

    [Test]
    public void Octets_that_were_acknowledged_and_do_not_come_are_lost()
    {
        Assembled got = new Assembled().Take(100, [1]).Take(103, [4]).Acknowledge(104, 20);
        Assert.That((got.Stream, got.Assembler.Missing), Is.EqualTo((new List<byte?> { 1, null, null, 4 }, 2L)));
    }

    [Test]
    public void An_acknowledgment_that_is_captured_early_loses_nothing() =>
        Assert.That(new Assembled().Take(100, [1]).Take(102, [3]).Acknowledge(103).Take(101, [2]).Stream, Is.EqualTo(new byte?[] { 1, 2, 3 }));

    [Test]
    public void An_acknowledgment_of_what_was_never_sent_loses_nothing() =>
        Assert.That(new Assembled().Take(100, [1]).Acknowledge(5000, 20).Take(101, [2]).Stream, Is.EqualTo(new byte?[] { 1, 2 }));

    [Test]
    public void A_sender_that_has_gone_on_without_the_capture_shows_what_is_lost() =>
        Assert.That(new Assembled().Take(100, [1]).Take(103, []).Acknowledge(103, 20).Take(103, [4]).Stream, Is.EqualTo(new byte?[] { 1, null, null, 4 }));

    [Test]
    public void What_the_snap_length_cut_is_lost() =>
        Assert.That(new Assembled().Take(100, [1], length: 3).Take(103, [4]).Stream, Is.EqualTo(new byte?[] { 1, null, null, 4 }));

    [Test]
    public void What_the_snap_length_cut_out_of_order_is_lost() =>
        Assert.That(new Assembled().Take(99, [], TcpFlags.Syn).Take(103, [4], length: 2).Take(100, [1], length: 3).Take(105, [6]).Stream, Is.EqualTo(new byte?[] { 1, null, null, 4, null, 6 }));

    [Test]
    public void A_hole_is_given_up_when_too_much_waits_behind_it()
    {
        Assembled got = new Assembled(1000).Take(100, [1]);
        for (uint seq = 110; seq < 3000; seq += 100)
            got.Take(seq, new byte[100]);
        Assert.That((got.Stream.Count, got.Assembler.Missing), Is.EqualTo((2910, 9L)));
    }

    [Test]
    public void The_end_gives_up_all_holes()
    {
        Assembled got = new Assembled().Take(100, [1]).Take(102, [3]).Take(104, [], Fin, frame: 7);
        got.Assembler.End();
        Assert.That((got.Stream, got.FinishedBy), Is.EqualTo((new List<byte?> { 1, null, 3, null }, 7)));
    }

    [Test]
    public void Octets_of_a_reset_or_with_a_wrong_checksum_or_far_away_are_none_of_the_stream()
    {
        Assembled got = new Assembled().Take(100, [1]).Take(101, [7], TcpFlags.Rst).Take(0x50000000, [8]);
        got.Assembler.Take(new Segment { Seq = 101, Length = 1, Checksum = ChecksumState.Bad }, [9]);
        Assert.That(got.Take(101, [2]).Stream, Is.EqualTo(new byte?[] { 1, 2 }));
    }

    [Test]
    public void Nothing_follows_the_FIN() =>
        Assert.That(new Assembled().Take(100, [1, 2], Fin).Take(102, [3]).Stream, Is.EqualTo(new byte?[] { 1, 2 }));

    [Test]
    public void Traffic_in_order_allocates_nothing()
    {
        Quiet sink = new();
        ScenarioRunner.Capture.Connections.StreamAssembler assembler = new(sink);
        byte[] data = new byte[1000];
        assembler.Take(new Segment { Length = 1000 }, data);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (uint seq = 1000; seq < 1_000_000; seq += 1000)
            assembler.Take(new Segment { Seq = seq, Length = 1000 }, data);
        Assert.That((GC.GetAllocatedBytesForCurrentThread() - before, sink.Count), Is.EqualTo((0, 1_000_000)));
    }

    private sealed class Quiet : ScenarioRunner.Capture.Connections.IStreamSink
    {
        public long Count { get; private set; }

        public void Octets(ReadOnlySpan<byte> octets, long frame) => Count += octets.Length;

        public void Lost(long count)
        {
        }

        public void Finished(long frame)
        {
        }
    }
}
