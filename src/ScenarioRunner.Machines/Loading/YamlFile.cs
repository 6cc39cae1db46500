using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Machines.Loading;

/// <summary>The text of one YAML file.</summary>
internal sealed class YamlFile(string path, string text)
{
    private SourceText? _source;

    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>Line and column of an offset; the line table is only built when there is something to complain about.</summary>
    public Position PositionOf(int offset) => (_source ??= new SourceText(Path, Text)).PositionOf(offset);
}
