using ScenarioRunner.Language.Binding;
using ScenarioRunner.Language.Parsing;
using ScenarioRunner.Machines;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Validation;

namespace ScenarioRunner.Benchmarks;

/// <summary>The way of the data, in pieces.</summary>
internal static class Way
{
    public static Scenario Bind(string text) =>
        Binder.Bind(HsParser.Parse(new SourceText("x.hs", text)), name => ReferenceMachine.Named(name)?.Dialect.Vocabulary, "x").Scenarios[0];

    public static void Validate(Scenario scenario, bool transcripts)
    {
        foreach (ScenarioResult result in Validator.Validate(scenario, [.. scenario.Uses.Select(use => ReferenceMachine.Named(use.Machine)!)], new ValidatorOptions(transcripts)))
            if (result.Verdict != Verdict.Pass)
                throw new InvalidOperationException($"{result.Verdict}: {string.Join("; ", result.Findings.Select(finding => finding.Message))}");
    }
}
