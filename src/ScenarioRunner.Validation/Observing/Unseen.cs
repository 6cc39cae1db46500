using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Validation.Observing;

/// <summary>Something that happened between the messages of a recorded conversation, as far as these tell.</summary>
/// <param name="Moment">It happened just before the message of this moment.</param>
/// <param name="FromFirst">Whose message, or call.</param>
/// <param name="Sent">The moment of the message that it is about.</param>
/// <param name="Packet">The message that was not recorded.</param>
public sealed record Unseen(Unseen? Before, UnseenKind Kind, int Moment, bool FromFirst, int Sent, string Call, Packet? Packet);
