using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Reporting.Reports;

/// <summary>Terminal colours, or none.</summary>
public sealed class Palette
{
    private readonly bool _colours;

    private Palette(bool colours) => _colours = colours;

    public static Palette None { get; } = new(false);

    public static Palette Terminal { get; } = new(true);

    public string Severity(Severity severity, string text) => severity switch
    {
        Model.Findings.Severity.Error => Paint("1;31", text),
        Model.Findings.Severity.Warning => Paint("1;33", text),
        _ => Paint("1;36", text),
    };

    /// <summary>The gutter and other furniture.</summary>
    public string Frame(string text) => Paint("1;34", text);

    public string Strong(string text) => Paint("1", text);

    public string Added(string text) => Paint("32", text);

    public string Removed(string text) => Paint("31", text);

    private string Paint(string code, string text) => _colours && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
