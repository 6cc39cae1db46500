using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Vocabulary;

namespace ScenarioRunner.Machines.Execution;

/// <summary>How the messages of a machine are written in a scenario and shown in a transcript.</summary>
public interface IDialect
{
    IVocabulary Vocabulary { get; }

    /// <summary>The message as the text has it; what is not written is left for the machine to fill in.</summary>
    Packet Read(Message message);

    /// <summary>The same, into a packet that the caller keeps.</summary>
    void Read(Message message, Packet packet);

    /// <summary>A message by its bare name, for steps that a scenario left out.</summary>
    Packet Read(string name, int length);

    /// <summary>Turns numbers that count from the sender's first into absolute ones.</summary>
    void Resolve(Packet packet, Endpoint sender, Endpoint receiver);

    /// <summary>Fills in a packet from an endpoint that has no machine, and keeps count of what it sent.</summary>
    void Forge(Packet packet, Endpoint sender, Endpoint receiver);

    /// <summary>All values, numbers relative to their sender's first.</summary>
    string Show(Packet packet, Endpoint sender, Endpoint receiver);

    /// <summary>The place of an attribute on the message, or of its name.</summary>
    Span PlaceOf(Message message, string attribute);

    /// <summary>The number the sender (or the receiver) counts from, where the message's absolute numbers tell it.</summary>
    long? OriginIn(Packet packet, bool ofSender) => null;

    /// <summary>Lets a message that opens a connection count from this number.</summary>
    void CountFrom(Packet packet, long origin)
    {
    }

    /// <summary>A message that carries octets of a layer above; null where this layer carries none.</summary>
    Packet? Carrier(int octets) => null;

    /// <summary>The call by which layers above hear that this message ends their stream; empty for other messages.</summary>
    string EndOf(Message message) => "";

    /// <summary>What the version in <c>use tls 1.2</c> puts into which variable; -1: into none.</summary>
    (int Variable, long Value) VersionSetting(string version) => (-1, 0);

    /// <summary>The number of a setting that is written as a word; null where the machine's type says it.</summary>
    long? SettingValue(MessageAttribute setting) => null;

    /// <summary>Whether a message that an endpoint sends shows that another one, on its way to it, has arrived there.</summary>
    /// <param name="sender">The endpoint, as it stands before it.</param>
    Arrival ArrivalIn(Packet sent, Packet waiting, Endpoint sender) => Arrival.Unknown;

    /// <summary>Settles what holds for all traffic that was recorded.</summary>
    void Record(Endpoint first, Endpoint second)
    {
    }

    /// <summary>Settles what recorded traffic most likely shows, such as that the end that is called listens.</summary>
    void Expect(Endpoint first, Endpoint second)
    {
    }

    /// <summary>Puts two ends into a conversation that began before it was recorded.</summary>
    /// <param name="ofFirst">The first message of the first end that was seen.</param>
    /// <param name="ofSecond">The same for the second end.</param>
    /// <param name="firstSpeaks">The first end's was seen before the second's.</param>
    void Join(Endpoint first, Endpoint second, Packet ofFirst, Packet ofSecond, bool firstSpeaks)
    {
    }

    /// <summary>Settles, before a message of such a conversation is looked at, what it tells of the time before the recording.</summary>
    void Recall(Packet seen, Endpoint sender, Endpoint receiver)
    {
    }

    /// <summary>What the sender of a message must have sent before it and nobody saw; null where nothing is missing.</summary>
    Packet? UnseenBefore(Packet seen, Endpoint sender) => null;

    /// <summary>What the receiver must have sent for a message to answer it, and nobody saw; null where nothing is missing.</summary>
    Packet? UnseenAnswered(Packet seen, Endpoint receiver) => null;

    /// <summary>Whether a later message of the same sender shows that it had not sent what was taken as not seen.</summary>
    /// <param name="inOrder">It was sent behind everything of its sender that was seen before.</param>
    bool Refutes(Packet seen, Packet unseen, bool inOrder) => false;

    /// <summary>Whether a message shows that what nobody saw was sent: its sender goes on behind it, or the other end has what came behind it.</summary>
    bool Confirms(Packet seen, Packet unseen, bool bySender) => false;

    /// <summary>Whether a message that was seen late is (a part of) one that was taken as not seen; then what is left of that, perhaps nothing.</summary>
    Packet[]? Without(Packet unseen, Packet late) => null;

    /// <summary>Whether a message may come behind a call of its sender's program that nobody saw; false where no such call explains it.</summary>
    bool MayFollowCall(Packet seen) => true;

    /// <summary>Takes a copy of what had arrived before as arrived once more, where a message reports that and nobody saw it; false where it reports none.</summary>
    bool TakeCopy(Packet seen, Endpoint sender) => false;

    /// <summary>Whether each message arrives, and in order: the layer below sees to it.</summary>
    bool IsReliable => false;

    /// <summary>Whether a message may have been sent before others of its sender that were seen already.</summary>
    bool MayBeLate(Packet seen, Endpoint sender) => false;

    /// <summary>Whether a finding that says what is allowed names the message, where nothing is under way or where something is.</summary>
    bool IsNamed(string message, bool isAtRest) => true;

    IMemory? NewMemory();
}
