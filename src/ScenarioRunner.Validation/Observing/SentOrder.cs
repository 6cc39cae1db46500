namespace ScenarioRunner.Validation.Observing;

/// <summary>What the layer below tells of the order in which an end sent its messages, for example by the IP identification.</summary>
public enum SentOrder
{
    Unknown,

    /// <summary>It was sent behind all that were seen before.</summary>
    InOrder,

    /// <summary>It was sent before one that was seen before.</summary>
    Overtaken,
}
