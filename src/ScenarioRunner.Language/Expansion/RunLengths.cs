using System.Numerics;
using ScenarioRunner.Language.Text;

namespace ScenarioRunner.Language.Expansion;

/// <summary>How many runs of a plan have which number of steps: what the number of interleavings depends on.</summary>
internal sealed class RunLengths
{
    private const int MostLengths = 10_000;

    private readonly SortedDictionary<int, BigInteger> _counts = [];

    private static RunLengths One(int length) => new() { _counts = { [length] = BigInteger.One } };

    public BigInteger Total => _counts.Values.Aggregate(BigInteger.Zero, (sum, count) => RunCounter.Cap(sum + count));

    /// <returns>Null where there are too many different lengths to count with.</returns>
    public static RunLengths? Of(Plan plan) => plan switch
    {
        SequencePlan sequence => OfSequence(sequence),
        LoopPlan loop => OfLoop(loop),
        ChoicePlan choice => OfChoice(choice),
        ParPlan par => par.Branches.Aggregate((RunLengths?)One(0), (all, branch) => Combine(all, Of(branch), interleave: true)),
        StepsPlan steps => One(steps.Steps.Length),
        _ => One(1),
    };

    private static RunLengths? OfSequence(SequencePlan sequence)
    {
        int steps = sequence.Parts.Sum(part => part is StepsPlan run ? run.Steps.Length : 0);
        RunLengths? all = One(steps);
        foreach (Plan part in sequence.Parts)
            if (part is not StepsPlan)
                all = Combine(all, Of(part), interleave: false);
        return all;
    }

    private static RunLengths? OfChoice(ChoicePlan choice)
    {
        RunLengths all = new();
        foreach (SequencePlan branch in choice.Branches)
        {
            if (Of(branch) is not { } lengths)
                return null;
            foreach ((int length, BigInteger count) in lengths._counts)
                all.Add(length, count);
        }

        return all._counts.Count > MostLengths ? null : all;
    }

    /// <summary>By squaring.</summary>
    private static RunLengths? OfLoop(LoopPlan loop)
    {
        RunLengths? body = Of(loop.Body);
        RunLengths? power = One(0);
        for (int rounds = loop.Rounds; rounds > 0 && body is not null; rounds >>= 1)
        {
            if ((rounds & 1) == 1)
                power = Combine(power, body, interleave: false);
            if (rounds > 1)
                body = Combine(body, body, interleave: false);
        }

        return body is null ? null : power;
    }

    private static RunLengths? Combine(RunLengths? left, RunLengths? right, bool interleave)
    {
        if (left is null || right is null || (long)left._counts.Count * right._counts.Count > MostLengths)
            return null;
        RunLengths all = new();
        foreach ((int a, BigInteger aCount) in left._counts)
            foreach ((int b, BigInteger bCount) in right._counts)
                all.Add((int)Math.Min((long)a + b, HsLimits.RunSteps * 2), aCount * bCount * (interleave ? Ways(a, b) : BigInteger.One));
        return all;
    }

    private void Add(int length, BigInteger count) =>
        _counts[length] = RunCounter.Cap(_counts.GetValueOrDefault(length) + count);

    /// <summary>The interleavings of two sequences: the binomial (a+b over a), up to the ceiling.</summary>
    private static BigInteger Ways(int a, int b)
    {
        int few = Math.Min(a, b);
        int many = Math.Max(a, b);
        BigInteger ways = BigInteger.One;
        for (int i = 1; i <= few && ways < RunCounter.Ceiling; i++)
            ways = ways * (many + i) / i;
        return RunCounter.Cap(ways);
    }
}
