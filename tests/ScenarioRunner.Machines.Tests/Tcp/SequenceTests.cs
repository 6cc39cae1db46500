using CsCheck;
using NUnit.Framework;
using ScenarioRunner.Machines.Tcp;

namespace ScenarioRunner.Machines.Tests.Tcp;

/// <summary>RFC 9293 §3.4: "all arithmetic dealing with sequence numbers must be performed modulo 2^32".</summary>
public sealed class SequenceTests
{
    [TestCase(0u, 1u, true)]
    [TestCase(1u, 0u, false)]
    [TestCase(7u, 7u, false)]
    [TestCase(4294967295u, 0u, true, Description = "one step through 2^32")]
    [TestCase(0u, 4294967295u, false)]
    [TestCase(4294967000u, 200u, true)]
    [TestCase(200u, 4294967000u, false)]
    [TestCase(2147483647u, 2147483648u, true, Description = "the sign of a 32-bit number means nothing")]
    [TestCase(2147483648u, 2147483647u, false)]
    [TestCase(0u, 2147483647u, true, Description = "the farthest number ahead")]
    [TestCase(0u, 2147483649u, false, Description = "the farthest number behind")]
    public void A_number_is_less_than_those_up_to_half_the_circle_ahead(uint a, uint b, bool less) =>
        Assert.That(Sequence.Less(a, b), Is.EqualTo(less));

    [Test]
    public void A_number_plus_a_distance_is_that_far_ahead() =>
        Gen.Select(Gen.UInt, Gen.Int[-int.MaxValue, int.MaxValue]).Sample((a, distance) =>
            Sequence.Distance(a, unchecked(a + (uint)distance)) == distance);

    [Test]
    public void Of_two_different_numbers_exactly_one_is_less() =>
        Gen.Select(Gen.UInt, Gen.Int[1, int.MaxValue]).Sample((a, distance) =>
            Sequence.Less(a, unchecked(a + (uint)distance)) && !Sequence.Less(unchecked(a + (uint)distance), a));

    [Test]
    public void Shifting_both_numbers_changes_no_comparison() =>
        Gen.Select(Gen.UInt, Gen.UInt, Gen.UInt).Sample((a, b, shift) =>
            Sequence.Less(a, b) == Sequence.Less(unchecked(a + shift), unchecked(b + shift)));
}
