using NUnit.Framework;

namespace ScenarioRunner.Capture.Tests.Fuzzing;

/// <summary>No bytes bring an exception, a hang or a broken promise.</summary>
public sealed class FuzzTests
{
    // More by hand: the variable holds the number of files to damage.
    private static readonly int s_count = int.TryParse(Environment.GetEnvironmentVariable("CAPTURE_FUZZ"), out int count) ? count : 6000;
    private static readonly int s_from = int.TryParse(Environment.GetEnvironmentVariable("CAPTURE_FUZZ_FROM"), out int from) ? from : 0;

    [Test]
    public void The_seeds_are_whole([Range(0, 13)] int number) => Assert.That(() => Swallow.Whole(Seeds.All[number]), Throws.Nothing);

    [Test]
    public void Damaged_captures_are_read_as_far_as_they_can_be()
    {
        for (int seed = s_from; seed < s_from + s_count; seed++)
        {
            Mutator mutator = new(seed);
            byte[] file = mutator.Damage(Seeds.All[seed % Seeds.All.Length], Seeds.All[mutator.Next(Seeds.All.Length)]);
            try
            {
                Swallow.Whole(file);
            }
            catch (Exception e)
            {
                Assert.Fail($"seed {seed}: {e}");
            }
        }
    }
}
