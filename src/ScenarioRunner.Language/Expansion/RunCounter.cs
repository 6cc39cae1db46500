using System.Numerics;

namespace ScenarioRunner.Language.Expansion;

/// <summary>Counts the runs of a plan without making them.</summary>
internal static class RunCounter
{
    /// <summary>Counts stop here: 10^100 means that many or more.</summary>
    public static readonly BigInteger Ceiling = BigInteger.Pow(10, 100);

    public static BigInteger Cap(BigInteger count) => BigInteger.Min(count, Ceiling);

    /// <returns>Null where a par has branches of too many different lengths.</returns>
    public static BigInteger? Count(Plan plan) => plan switch
    {
        SequencePlan sequence => Product(sequence.Parts),
        LoopPlan loop => Power(Count(loop.Body), loop.Rounds),
        ChoicePlan choice => Sum(choice.Branches),
        ParPlan par => RunLengths.Of(par)?.Total,
        _ => BigInteger.One,
    };

    private static BigInteger? Product(IEnumerable<Plan> parts)
    {
        BigInteger product = BigInteger.One;
        foreach (Plan part in parts)
        {
            if (part is StepsPlan)
                continue;
            if (Count(part) is not { } count)
                return null;
            product = Cap(product * count);
        }

        return product;
    }

    private static BigInteger? Sum(IEnumerable<Plan> parts)
    {
        BigInteger sum = BigInteger.Zero;
        foreach (Plan part in parts)
        {
            if (Count(part) is not { } count)
                return null;
            sum = Cap(sum + count);
        }

        return sum;
    }

    private static BigInteger? Power(BigInteger? count, int rounds)
    {
        BigInteger power = BigInteger.One;
        for (int i = 0; i < rounds && count > 1 && power < Ceiling; i++)
            power = Cap(power * count.Value);
        return count is null ? null : power;
    }
}
