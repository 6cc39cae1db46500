namespace ScenarioRunner.Capture.Decryption;

internal enum KeyLogLineKind
{
    /// <summary>A comment, an empty line, a secret that opens no record.</summary>
    Nothing,
    Secret,
    Premaster,
    Problem,
}
