using System.Globalization;
using System.Text;
using ScenarioRunner.Language.Binding;
using ScenarioRunner.Language.Parsing;
using ScenarioRunner.Language.Text;
using ScenarioRunner.Machines;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Replay.Comparing;
using ScenarioRunner.Replay.Results;
using ScenarioRunner.Validation;

namespace ScenarioRunner.Replay.Tests.Comparing;

/// <summary>Captures held against scenarios.</summary>
internal static class Compared
{
    /// <summary>What differs, each as <c>step-missing@7: message</c> with the line of the scenario; notes left out.</summary>
    public static string[] Errors(Stream capture, string scenario, string connection = "", byte[]? keys = null) =>
        [.. Findings(capture, scenario, connection, keys).Where(finding => finding.Severity == Severity.Error).Select(Short)];

    /// <summary>The findings of the comparison alone.</summary>
    public static IEnumerable<Finding> Findings(Stream capture, string scenario, string connection = "", byte[]? keys = null) =>
        CaptureResults.Of("seen.pcap", capture, keys ?? [], Of(scenario, connection)).SelectMany(result => result.Findings).Where(finding => finding.Rule.Layer == "against");

    public static Against Of(string scenario, string connection = "")
    {
        BoundFile file = Binder.Bind(HsParser.Parse(HsText.Decode("expected.hs", Encoding.UTF8.GetBytes(scenario)).Source), name => ReferenceMachine.Named(name)?.Dialect.Vocabulary, "expected");
        return new Against(
            file.Scenarios.SelectMany(one => Validator.Record(one, [.. one.Uses.Select(use => ReferenceMachine.Named(use.Machine)!)], new ValidatorOptions())),
            connection);
    }

    private static string Short(Finding finding)
    {
        string line = finding.Related is [{ Source: { } source, Span: var span }, ..] ? source.LineAt(span.Start).ToString(CultureInfo.InvariantCulture) : "";
        return $"{finding.Rule.Name}@{line}: {finding.Message}";
    }
}
