using CsCheck;
using NUnit.Framework;

namespace ScenarioRunner.Machines.Tests.Expressions;

/// <summary>RFC 9293 §3.4: sequence numbers are compared modulo 2^32.</summary>
public sealed class ModularPropertyTests
{
    private static readonly Gen<long> s_number = Gen.OneOf(Gen.UInt.Select(n => (long)n), Gen.Long[0, 3], Gen.Long[0xFFFF_FFFC, 0xFFFF_FFFF], Gen.Long[0x7FFF_FFFE, 0x8000_0002]);
    private static readonly Gen<long> s_lessThanHalf = Gen.OneOf(Gen.Long[1, 0x7FFF_FFFF], Gen.Long[1, 3]);

    [Test]
    public void A_number_comes_before_every_number_less_than_half_the_circle_ahead() =>
        Gen.Select(s_number, s_lessThanHalf).Sample((a, ahead) =>
        {
            Toy toy = new() { ["o"] = a, ["p"] = (a + ahead) & 0xFFFF_FFFF };
            return toy.Is("o < p") && toy.Is("o <= p") && toy.Is("p > o") && toy.Is("p >= o") && !toy.Is("p < o") && !toy.Is("p <= o") && toy.Is("o != p");
        });

    [Test]
    public void No_number_comes_before_itself() =>
        s_number.Sample(a =>
        {
            Toy toy = new() { ["o"] = a, ["p"] = a };
            return !toy.Is("o < p") && toy.Is("o <= p") && toy.Is("o >= p") && toy.Is("o == p") && toy.Is("o - p == 0");
        });

    [Test]
    public void The_distance_leads_from_one_number_to_the_other() =>
        Gen.Select(s_number, s_number).Sample((a, b) =>
        {
            Toy toy = new() { ["o"] = a, ["p"] = b };
            return toy.Is("o + (p - o) == p") && toy.Is("p - (p - o) == o");
        });

    [Test]
    public void The_order_does_not_change_when_both_numbers_move_through_0() =>
        Gen.Select(s_number, s_number, Gen.Long).Sample((a, b, shift) =>
        {
            Toy toy = new() { ["o"] = a, ["p"] = b };
            toy["i"] = shift;
            return toy.Is("(o < p) == (o + i < p + i)") && toy.Is("(o <= p) == (o - i <= p - i)") && toy.Is("p - o == p + i - (o + i)");
        });

    [Test]
    public void Every_sequence_number_stays_within_32_bits() =>
        Gen.Select(s_number, Gen.Long).Sample((a, n) =>
        {
            Toy toy = new() { ["o"] = a };
            toy["i"] = n;
            return toy.Is("any(o + i) >= 0 && any(o + i) <= 0xFFFFFFFF && any(o - i) >= 0 && any(o - i) <= 0xFFFFFFFF && any(own(i)) >= 0");
        });
}
