using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Machines;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting;

/// <summary>Which connection each message of a run belongs to: the ends of a pair may connect again after they have closed.</summary>
internal sealed class Incarnations
{
    private const string Closed = "CLOSED";
    private const string Opening = "ClientHello";

    private readonly Dictionary<SentMessage, int> _of = new(ReferenceEqualityComparer.Instance);

    public Incarnations(RecordedRun run, ReferenceMachine lowest)
    {
        int?[] current = new int?[run.Pairs.Length];
        uint?[] opened = new uint?[run.Pairs.Length * 2];
        int closed = lowest.Definition.StateNamed(Closed);
        bool isTcp = IsTcp(lowest);
        foreach (SentMessage message in run.Messages)
        {
            bool again = message.Layer == 0 && !message.Injected && (isTcp ? OpensAgain(message, opened) : message.State == closed && message.Written.Name == Opening);
            if (current[message.Pair] is null || again)
                current[message.Pair] = Count++;
            _of[message] = current[message.Pair]!.Value;
        }
    }

    public int Count { get; private set; }

    public static bool IsTcp(ReferenceMachine machine) => machine == ReferenceMachine.Tcp;

    public int Of(SentMessage message) => _of[message];

    // A SYN with another number than its sender's last one.
    private static bool OpensAgain(SentMessage message, uint?[] opened)
    {
        if ((TcpColumns.FlagsOf(message.Packet) & (TcpFlags.Syn | TcpFlags.Ack | TcpFlags.Rst)) != TcpFlags.Syn)
            return false;
        ref uint? last = ref opened[(message.Pair * 2) + (message.FromFirst ? 0 : 1)];
        uint number = (uint)message.Packet.Fields[TcpColumns.Seq];
        bool again = last is { } before && before != number;
        last = number;
        return again;
    }
}
