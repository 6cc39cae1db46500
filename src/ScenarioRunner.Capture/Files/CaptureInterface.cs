namespace ScenarioRunner.Capture.Files;

/// <summary>What an interface description block says of its interface.</summary>
internal readonly record struct CaptureInterface(int Link, uint SnapLength, TimeUnit Time);
