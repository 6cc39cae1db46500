namespace ScenarioRunner.Capture.Decryption;

internal enum OpenResult
{
    /// <summary>No keys are known for this record.</summary>
    NoKeys,
    Opened,

    /// <summary>The keys that are known for this record do not open it.</summary>
    Failed,
}
