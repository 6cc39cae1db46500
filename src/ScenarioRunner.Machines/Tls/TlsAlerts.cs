using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Tls.Registry;
using ScenarioRunner.Model.Findings;
using Kind = ScenarioRunner.Machines.Definition.ParameterKind;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Tls;

/// <summary>Functions of the alerts that a rule names for its breach. A rule goes by its place, from 1.</summary>
internal static class TlsAlerts
{
    public static ImmutableArray<Function> All() =>
    [
        new("alert_fits", [Kind.Int, Kind.Int], 0, ValueType.Bool, static (frame, rule, code, _, _) => Fits(frame, rule, code) ? 1 : 0),
        new("alerts_of", [Kind.Int], 0, ValueType.Int, static (_, rule, _, _, _) => rule) { Shown = static (frame, rule) => string.Join(" or ", Named(frame, rule)) },
        new("rule_name", [Kind.Int], 0, ValueType.Int, static (_, rule, _, _, _) => rule) { Shown = static (frame, rule) => Rule(frame, rule)?.Name ?? "none" },
    ];

    // What names no alert takes any.
    private static bool Fits(Frame frame, long rule, long code) =>
        Named(frame, rule) is var names && (names.IsEmpty || (AlertDescriptions.All.WithCode((int)code) is { } alert && names.Contains(alert.Name)));

    private static ImmutableArray<string> Named(Frame frame, long rule) => Rule(frame, rule)?.Alerts ?? [];

    private static RuleInfo? Rule(Frame frame, long rule) => rule > 0 && rule <= frame.Machine.Rules.Length ? frame.Machine.Rules[(int)rule - 1] : null;
}
