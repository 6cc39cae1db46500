using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace ScenarioRunner.Cli.Tests.Architecture;

public sealed class ReferenceTests
{
    [Test]
    public async Task Projects_refer_to_each_other_and_to_packages_as_approved()
    {
        string root = Root();
        IEnumerable<string> lines = Directory.EnumerateFiles(Path.Combine(root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => $"{Name(file)}: {string.Join(", ", References(file))}".TrimEnd());
        await Verify(string.Join('\n', lines)).UseDirectory("../Approved").UseFileName("references");
    }

    [Test]
    public void The_verify_package_is_asked_for_only_on_request()
    {
        XElement props = XElement.Load(Path.Combine(Root(), "tests", "Directory.Build.props"));
        XElement package = props.Descendants("PackageReference").Single(r => (string?)r.Attribute("Include") == "Verify.NUnit");
        Assert.That((string?)package.Parent!.Attribute("Condition"), Does.Contain("'$(SnapshotEngine)' == 'Verify'"));
    }

    [Test]
    public void Files_are_small()
    {
        int[] lengths = [.. Directory.EnumerateFiles(Path.Combine(Root(), "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(f => File.ReadLines(f).Count()).Order()];
        Assert.Multiple(() =>
        {
            Assert.That(lengths[lengths.Length / 2], Is.LessThan(60));
            Assert.That(lengths[^1], Is.LessThanOrEqualTo(400));
        });
    }

    private static IEnumerable<string> References(string file) =>
        XElement.Load(file).Descendants()
            .Where(e => e.Name.LocalName is "ProjectReference" or "PackageReference")
            .Select(e => Name((string)e.Attribute("Include")!))
            .Order(StringComparer.Ordinal);

    private static string Name(string path) => path.EndsWith(".csproj", StringComparison.Ordinal)
        ? Path.GetFileNameWithoutExtension(path).Replace("ScenarioRunner.", "", StringComparison.Ordinal)
        : path;

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));
}
