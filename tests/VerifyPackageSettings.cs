using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>Makes the Verify package write what the project's own store writes: UTF-8 without a byte order mark.</summary>
internal static class VerifyPackageSettings
{
    [ModuleInitializer]
    internal static void Initialize() => VerifierSettings.UseUtf8NoBom();
}
