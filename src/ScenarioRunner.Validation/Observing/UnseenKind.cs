namespace ScenarioRunner.Validation.Observing;

/// <summary>What a recording does not show and the messages tell.</summary>
public enum UnseenKind
{
    /// <summary>A message that was seen reached its end.</summary>
    Arrival,

    /// <summary>A program called, for example to end the connection at once.</summary>
    Call,

    /// <summary>A message was sent that the recording does not hold, or holds later.</summary>
    Gap,

    /// <summary>A message of that kind reached its end.</summary>
    GapArrival,

    /// <summary>The message was sent before others of its sender that were recorded before it.</summary>
    Late,

    /// <summary>A message that was seen may have reached its end or not when the recording stopped.</summary>
    OnTheWay,

    /// <summary>The same for a message that was not recorded.</summary>
    GapOnTheWay,
}
