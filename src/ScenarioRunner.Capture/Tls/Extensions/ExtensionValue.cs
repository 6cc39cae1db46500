namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>What an extension says, in one of a few shapes. Which shape an extension has depends on the message it is in.</summary>
public abstract record ExtensionValue;
