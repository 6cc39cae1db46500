using System.CommandLine;

namespace ScenarioRunner.Cli.Settings;

/// <summary>The options that commands share, and how they become settings.</summary>
internal sealed class SettingsOptions
{
    private static readonly Choice<ReportFormat> Formats = new("--format", "RUNNER_FORMAT", ReportFormat.Text,
        [("text", ReportFormat.Text), ("compact", ReportFormat.Compact), ("json", ReportFormat.Json)]);

    private static readonly Choice<ColorChoice> Colors = new("--color", "RUNNER_COLOR", ColorChoice.Auto,
        [("auto", ColorChoice.Auto), ("always", ColorChoice.Always), ("never", ColorChoice.Never)]);

    private static readonly Choice<FailOn> FailOns = new("--fail-on", "RUNNER_FAIL_ON", FailOn.Error,
        [("error", FailOn.Error), ("warning", FailOn.Warning), ("never", FailOn.Never)]);

    private static readonly Count JobCounts = new("--jobs", "RUNNER_JOBS", () => Environment.ProcessorCount);

    private static readonly Count RunCounts = new("--max-runs", "RUNNER_MAX_RUNS", () => 1000);

    private readonly Option<string?> _format = new("--format") { Description = "text, compact or json", HelpName = "FORMAT" };
    private readonly Option<string?> _color = new("--color") { Description = "auto, always or never; auto respects NO_COLOR", HelpName = "WHEN" };
    private readonly Option<string?> _failOn = new("--fail-on") { Description = "exit 1 from this weight on: error, warning or never", HelpName = "WEIGHT" };
    private readonly Option<string?> _jobs = new("--jobs", "-j") { Description = "files worked on at the same time", HelpName = "N" };
    private readonly Option<string?> _maxRuns = new("--max-runs") { Description = "the most runs a scenario's blocks may stand for (1000)", HelpName = "N" };
    private readonly Option<bool> _strict = new("--strict") { Description = "an incomplete scenario fails" };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "no summary" };
    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "every scenario's verdict" };
    private readonly Option<bool> _allowEmpty = new("--allow-empty") { Description = "no files found is fine" };

    /// <summary>Adds the options of a command that runs scenarios.</summary>
    public void AddTo(Command command, bool formats = true)
    {
        if (formats)
            command.Add(_format);
        foreach (Option option in (Option[])[_failOn, _maxRuns, _strict, _verbose])
            command.Add(option);
        AddCommonTo(command);
    }

    /// <summary>Adds the options of a command that reads files.</summary>
    public void AddCommonTo(Command command)
    {
        foreach (Option option in (Option[])[_color, _jobs, _quiet, _allowEmpty])
            command.Add(option);
    }

    /// <summary>Adds the options of a command that prints a catalogue.</summary>
    public void AddFormatTo(Command command) => command.Add(_format);

    public RunSettings Read(ParseResult parsed, Surroundings surroundings)
    {
        Func<string, string?> environment = surroundings.Environment;
        return new RunSettings
        {
            Format = Formats.Read(Given(parsed, _format), environment),
            Colours = Colours(Colors.Read(Given(parsed, _color), environment), surroundings),
            FailOn = FailOns.Read(Given(parsed, _failOn), environment),
            Jobs = JobCounts.Read(Given(parsed, _jobs), environment),
            MaxRuns = RunCounts.Read(Given(parsed, _maxRuns), environment),
            Strict = On(parsed, _strict, "RUNNER_STRICT", environment),
            Quiet = On(parsed, _quiet, "RUNNER_QUIET", environment),
            Verbose = On(parsed, _verbose, "RUNNER_VERBOSE", environment),
            AllowEmpty = On(parsed, _allowEmpty, "RUNNER_ALLOW_EMPTY", environment),
        };
    }

    private static string? Given(ParseResult parsed, Option<string?> option) =>
        parsed.GetResult(option) is null ? null : parsed.GetValue(option);

    private static bool On(ParseResult parsed, Option<bool> option, string variable, Func<string, string?> environment)
    {
        if (parsed.GetResult(option) is not null)
            return parsed.GetValue(option);
        return new Choice<bool>("", variable, false,
            [("1", true), ("0", false), ("true", true), ("false", false), ("yes", true), ("no", false)]).Read(null, environment);
    }

    private static bool Colours(ColorChoice choice, Surroundings surroundings) => choice switch
    {
        ColorChoice.Always => true,
        ColorChoice.Never => false,
        _ => surroundings.OutputIsTerminal
            && string.IsNullOrEmpty(surroundings.Environment("NO_COLOR"))
            && surroundings.Environment("TERM") != "dumb",
    };
}
