using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyNUnit;

/// <summary>The part of Verify.NUnit's interface that the tests use, on top of the project's own snapshot store.</summary>
public static class Verifier
{
    /// <summary>Holds the text against <c>Type.Method.verified.txt</c> beside the test's source file.</summary>
    public static SettingsTask Verify(string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        new(target, settings ?? new VerifySettings(), sourceFile);
}
