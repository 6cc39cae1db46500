using NUnit.Framework;

namespace ScenarioRunner.Machines.Tests.Tls.Registry;

/// <summary>The repository, and the RFCs' texts where they lie beside it.</summary>
internal static class TestSources
{
    public static string Root { get; } = FindRoot();

    /// <summary>The text of an RFC; a test without it is skipped.</summary>
    public static string Rfc(int number)
    {
        string file = Path.Combine(Root, "..", "shared", "rfc", $"rfc{number}.txt");
        if (!File.Exists(file))
            Assert.Ignore($"no text of RFC {number} beside the repository: ../shared/rfc/rfc{number}.txt");
        return File.ReadAllText(file).ReplaceLineEndings("\n");
    }

    /// <summary>The part of a text between two marks.</summary>
    public static string Between(string text, string from, string to)
    {
        int start = text.IndexOf(from, StringComparison.Ordinal);
        int end = start < 0 ? -1 : text.IndexOf(to, start + from.Length, StringComparison.Ordinal);
        Assert.That(end, Is.GreaterThan(0), $"the RFC has no part from \"{from}\" to \"{to}\"");
        return text[start..end];
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ScenarioRunner.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("The repository's root was not found above the tests.");
    }
}
