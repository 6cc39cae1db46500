namespace ScenarioRunner.Replay.Exporting;

/// <summary>Makes octets of the messages that TCP carries. The same conversation gives the same octets each time.</summary>
public interface IMessageOctets
{
    /// <summary>All messages of one layer of a run, in the order in which they were sent, of all its connections: sessions go on from one connection to the next.</summary>
    MessageOctets Write(CarriedMessages messages);
}
