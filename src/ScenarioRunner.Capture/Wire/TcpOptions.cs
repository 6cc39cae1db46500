namespace ScenarioRunner.Capture.Wire;

/// <summary>Which options a segment carries, and what is odd about them.</summary>
[Flags]
public enum TcpOptions : ushort
{
    None = 0,
    Mss = 1,
    WindowScale = 2,
    SackPermitted = 4,
    Sack = 8,
    Timestamps = 16,
    FastOpen = 32,

    /// <summary>Fast Open by the experimental option 254 with the magic F989.</summary>
    FastOpenExperimental = 64,
    Md5 = 128,
    Ao = 256,

    /// <summary>A kind that is not read here.</summary>
    Unknown = 512,

    /// <summary>An option whose length cannot be: the ones behind it were not read.</summary>
    Malformed = 1024,

    /// <summary>The capture holds only the first of the options.</summary>
    Cut = 2048,

    /// <summary>The same kind twice; the last one counts.</summary>
    Repeated = 4096,
}
