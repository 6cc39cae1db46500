namespace ScenarioRunner.Validation.Observing;

/// <summary>When a message arrived, as far as the other messages tell.</summary>
/// <param name="Sent">The moment at which it was seen.</param>
/// <param name="Arrived">The moment of the message before which it arrived; -1: it never did.</param>
internal sealed record Landing(Landing? Before, int Sent, int Arrived);
