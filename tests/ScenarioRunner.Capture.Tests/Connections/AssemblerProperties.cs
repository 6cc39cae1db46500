using CsCheck;
using NUnit.Framework;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Tests.Connections;

public sealed class AssemblerProperties
{
    // A stream, where it starts (near the wrap of the numbers), and pieces of it: overlapping, repeated, in any order, but each octet once at least.
    private static readonly Gen<(byte[] Stream, uint Start, (int From, int Length)[] Pieces)> s_streams =
        from stream in Gen.Byte.Array[1, 300]
        from start in Gen.OneOf(Gen.UInt, Gen.UInt[uint.MaxValue - 300, uint.MaxValue])
        from cuts in Gen.Int[1, 40].Array[300]
        from extra in Gen.Select(Gen.Int[0, stream.Length - 1], Gen.Int[1, 60]).Array[0, 20]
        let whole = Cover(stream.Length, cuts).Concat(extra.Select(piece => (piece.Item1, Math.Min(piece.Item2, stream.Length - piece.Item1)))).ToArray()
        from pieces in Gen.Shuffle(whole)
        select (stream, start, pieces);

    [Test]
    public void Any_pieces_in_any_order_give_the_stream_back() =>
        s_streams.Sample(sample =>
        {
            Assembled got = new();
            got.Assembler.Start(sample.Start);
            foreach ((int from, int length) in sample.Pieces)
                got.Take(sample.Start + (uint)from, sample.Stream[from..(from + length)]);
            got.Take(sample.Start + (uint)sample.Stream.Length, [], TcpFlags.Fin, frame: 9);
            return got.Stream.SequenceEqual(sample.Stream.Select(octet => (byte?)octet)) && got.FinishedBy == 9 && !got.Assembler.Differed && got.Assembler.Missing == 0;
        }, iter: 3000);

    [Test]
    public void Pieces_that_are_missing_are_named_where_they_were() =>
        Gen.Select(s_streams, Gen.Int[0, 3], Gen.Bool).Sample((sample, left, cut) =>
        {
            Assembled got = new();
            got.Assembler.Start(sample.Start);
            byte?[] seen = new byte?[sample.Stream.Length];
            foreach ((int from, int length) in sample.Pieces.Skip(left))
            {
                // Where the capture cuts, the rest of the piece is known to be there and not what it was.
                int kept = cut ? Math.Min(length, 20) : length;
                got.Take(sample.Start + (uint)from, sample.Stream[from..(from + kept)], length: length);
                for (int at = from; at < from + kept; at++)
                    seen[at] = sample.Stream[at];
            }

            got.Take(sample.Start + (uint)sample.Stream.Length, [], TcpFlags.Fin);
            got.Assembler.End();
            // An octet is either the right one or lost; without cuts it is lost only where no piece had it.
            return got.Stream.Count == seen.Length && got.FinishedBy is not null
                && got.Stream.Zip(seen).All(pair => pair.First is null ? cut || pair.Second is null : pair.First == pair.Second);
        }, iter: 3000);

    [Test]
    public void Nothing_that_is_sent_breaks_it() =>
        Gen.Select(Gen.UInt, Gen.UInt[0, 500], Gen.Int[0, 50], Gen.UShort, Gen.Int[0, 9]).Array[1, 200].Sample(segments =>
        {
            Assembled got = new(2000);
            foreach ((uint far, uint near, int length, ushort flags, int kind) in segments)
            {
                uint seq = kind == 0 ? far : near;
                TcpFlags bits = kind < 3 ? (TcpFlags)(flags & 0x1ff) : TcpFlags.Ack;
                if (kind % 2 == 0)
                    got.Take(seq, new byte[length], bits, length + flags % 100);
                else
                    got.Acknowledge(seq);
            }

            got.Assembler.End();
            return got.Total == got.Assembler.Delivered + got.Assembler.Missing;
        }, iter: 2000);

    private static IEnumerable<(int From, int Length)> Cover(int length, int[] cuts)
    {
        for ((int at, int cut) = (0, 0); at < length; at += cuts[cut++])
            yield return (at, Math.Min(cuts[cut], length - at));
    }
}
