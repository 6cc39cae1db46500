using System.Globalization;
using NUnit.Framework;
using ScenarioRunner.Snapshots;

namespace VerifyTests;

/// <summary>Compares with the approved file; a difference writes the received one and fails the test with the diff.</summary>
internal static class Engine
{
    public static async Task VerifyAsync(string? target, VerifySettings settings, string sourceFile)
    {
        Snapshot snapshot = Snapshot.Compare(PathsOf(settings, sourceFile), Shown(target));
        snapshot.Receive();
        if (snapshot.State == SnapshotState.Same)
            return;
        await DiffTool.OfferAsync(snapshot.Paths);
        Assert.Fail(Message(snapshot));
    }

    // Verify's names for what would otherwise be an empty file.
    private static string Shown(string? target) => target switch
    {
        null => "null",
        "" => "emptyString",
        _ => target,
    };

    private static SnapshotPaths PathsOf(VerifySettings settings, string sourceFile)
    {
        string folder = Path.GetDirectoryName(sourceFile)!;
        string place = settings.Directory is null ? folder : Path.GetFullPath(Path.Combine(folder, settings.Directory));
        return SnapshotPaths.Named(place, settings.FileName ?? NameOfTest());
    }

    /// <summary><c>Type.Method_parameter=value</c>, as Verify does.</summary>
    private static string NameOfTest()
    {
        TestContext.TestAdapter test = TestContext.CurrentContext.Test;
        string type = test.ClassName!.Split('.', '+')[^1];
        string name = $"{type}.{test.MethodName}";
        var parameters = test.MethodInfo!.GetParameters().ToArray();
        for (int i = 0; i < test.Arguments.Length; i++)
            name += string.Create(CultureInfo.InvariantCulture, $"_{parameters[i].Name}={test.Arguments[i]}");
        return name;
    }

    private static string Message(Snapshot snapshot)
    {
        string name = Path.GetFileName(snapshot.Paths.Verified);
        return snapshot.Verified is null
            ? $"{name} does not exist yet. Received:\n{snapshot.Actual}"
            : $"{name} differs:\n"
                + UnifiedDiff.Of(snapshot.Verified, snapshot.Actual, name, Path.GetFileName(snapshot.Paths.Received));
    }
}
