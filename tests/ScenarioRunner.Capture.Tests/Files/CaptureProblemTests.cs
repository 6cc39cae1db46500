using NUnit.Framework;
using ScenarioRunner.Capture.Files;

namespace ScenarioRunner.Capture.Tests.Files;

public sealed class CaptureProblemTests
{
    [Test]
    public void A_problem_says_where_it_is() =>
        Assert.That(new CaptureProblem(CaptureProblemKind.CutShort, 12, 3456, "the file ends in a packet").ToString(), Is.EqualTo("frame 12, byte 3456: the file ends in a packet"));
}
