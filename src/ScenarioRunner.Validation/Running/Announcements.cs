using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Validation.Running;

/// <summary>What <c>!!</c> says about a step.</summary>
internal static class Announcements
{
    public static bool Cover(Step step, Finding finding)
    {
        foreach (Announcement announced in step.Announced)
            if (finding.Rule.IsCalled(announced.Rule))
                return true;
        return false;
    }
}
