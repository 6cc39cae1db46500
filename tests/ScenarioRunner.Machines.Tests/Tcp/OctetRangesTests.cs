using CsCheck;
using NUnit.Framework;
using ScenarioRunner.Machines.Tcp;

namespace ScenarioRunner.Machines.Tests.Tcp;

/// <summary>The octets kept above a hole (RFC 9293 §3.10.7.4 SHLD-31) against a plain set of octets, at any origin.</summary>
public sealed class OctetRangesTests
{
    private const int Space = 60;

    private static readonly Gen<(int Start, int Length)> s_segment = Gen.Select(Gen.Int[0, Space - 12], Gen.Int[0, 12]);

    private static readonly Gen<uint> s_origin = Gen.OneOf(Gen.UInt, Gen.UInt[uint.MaxValue - 70, uint.MaxValue], Gen.UInt[int.MaxValue - 70u, int.MaxValue]);

    private static readonly Gen<(uint Origin, (int Start, int Length)[] Segments)> s_case = Gen.Select(s_origin, s_segment.Array[0, 8]);

    private static (OctetRanges Ranges, SortedSet<int> Octets) Build(uint origin, (int Start, int Length)[] segments)
    {
        OctetRanges ranges = new();
        SortedSet<int> octets = [];
        foreach ((int start, int length) in segments)
        {
            ranges.Add(unchecked(origin + (uint)start), unchecked(origin + (uint)(start + length)));
            octets.UnionWith(Enumerable.Range(start, length));
        }

        return (ranges, octets);
    }

    [Test]
    public void The_ranges_hold_the_octets_that_were_added_and_no_others() => s_case.Sample((origin, segments) =>
    {
        (OctetRanges ranges, SortedSet<int> octets) = Build(origin, segments);
        return Enumerable.Range(0, Space).All(i =>
            ranges.Holds(unchecked(origin + (uint)i), unchecked(origin + (uint)i + 1)) == octets.Contains(i));
    });

    [Test]
    public void The_ranges_are_sorted_and_never_touch() => s_case.Sample((origin, segments) =>
    {
        (OctetRanges ranges, SortedSet<int> octets) = Build(origin, segments);
        int runs = octets.Count(i => !octets.Contains(i - 1));
        return ranges.Count == runs
            && Enumerable.Range(0, ranges.Count).All(i => Sequence.Less(ranges[i].Start, ranges[i].End))
            && Enumerable.Range(1, Math.Max(0, ranges.Count - 1)).All(i => Sequence.Less(ranges[i - 1].End, ranges[i].Start));
    });

    [Test]
    public void A_number_moves_over_what_it_has_reached_and_stops_at_the_next_hole() =>
        Gen.Select(s_case, Gen.Int[0, Space]).Sample((given, from) =>
        {
            (OctetRanges ranges, SortedSet<int> octets) = Build(given.Origin, given.Segments);
            int expected = from;
            while (octets.Contains(expected))
                expected++;
            uint reached = ranges.Advance(unchecked(given.Origin + (uint)from));
            return reached == unchecked(given.Origin + (uint)expected)
                && Enumerable.Range(0, Space).All(i =>
                    ranges.Holds(unchecked(given.Origin + (uint)i), unchecked(given.Origin + (uint)i + 1)) == (i >= expected && octets.Contains(i)));
        });

    [Test]
    public void A_copy_lives_on_its_own() => s_case.Sample((origin, segments) =>
    {
        OctetRanges ranges = Build(origin, segments).Ranges;
        OctetRanges copy = ranges.Copy();
        bool same = copy.SameAs(ranges);
        ranges.Add(unchecked(origin + Space + 5), unchecked(origin + Space + 6));
        return same && !copy.SameAs(ranges);
    });
}
