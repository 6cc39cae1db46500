using System.Text;

namespace ScenarioRunner.Replay.Exporting;

/// <summary>Messages of a machine whose octets nobody knows: the name of each on a line of its own.</summary>
public sealed class ReadableOctets : IMessageOctets
{
    public MessageOctets Write(CarriedMessages messages) =>
        new([.. messages.Messages.Select(message => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(message.Sent.Written.Name + "\r\n"))], [], []);
}
