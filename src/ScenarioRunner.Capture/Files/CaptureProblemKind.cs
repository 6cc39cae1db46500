namespace ScenarioRunner.Capture.Files;

/// <summary>Why a capture, or a part of it, could not be read.</summary>
public enum CaptureProblemKind
{
    /// <summary>The input ends in the middle of a packet or block.</summary>
    CutShort,

    /// <summary>The input is no capture that is known here.</summary>
    NotACapture,

    /// <summary>A length or a field contradicts the format; nothing behind it is read.</summary>
    Damaged,

    /// <summary>The gzip data are damaged, or unpack to more than the limit.</summary>
    Compression,

    /// <summary>The input itself failed while it was read.</summary>
    Input,

    /// <summary>A link type whose packets are not read.</summary>
    LinkType,

    /// <summary>A bound on memory was reached: something was left out.</summary>
    Bound,
}
