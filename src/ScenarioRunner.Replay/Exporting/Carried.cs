using System.Collections.Immutable;
using ScenarioRunner.Machines;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting;

/// <summary>The octets of the messages that segments carry, for each message of the layers above.</summary>
internal sealed class Carried
{
    private readonly Dictionary<SentMessage, ReadOnlyMemory<byte>> _octets = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<(int Step, int Pair), SentMessage> _byStep;

    /// <param name="from">The lowest layer that does not write segments itself.</param>
    /// <param name="connectionOf">Counts the connections of the run.</param>
    public Carried(RecordedRun run, IReadOnlyList<ReferenceMachine> machines, int from, string seed, Func<SentMessage, int> connectionOf)
    {
        List<string> keyLog = [], remarks = [];
        for (int layer = from; layer < machines.Count; layer++)
        {
            ImmutableArray<CarriedMessage> messages = [.. run.Messages.Where(message => message.Layer == layer).Select(message => new CarriedMessage(message, connectionOf(message)))];
            if (messages.IsEmpty)
                continue;
            MessageOctets made = OctetMakers.For(machines[layer]).Write(new CarriedMessages(seed, run, layer, machines[layer], messages));
            for (int i = 0; i < messages.Length; i++)
                _octets[messages[i].Sent] = made.Octets[i];
            keyLog.AddRange(made.KeyLog);
            remarks.AddRange(made.Remarks);
        }

        _byStep = run.Messages.Where(_octets.ContainsKey).ToLookup(message => (message.Step, message.Pair));
        (KeyLog, Remarks) = ([.. keyLog], [.. remarks]);
    }

    public ImmutableArray<string> KeyLog { get; }

    public ImmutableArray<string> Remarks { get; }

    /// <summary>The messages that are new on a line.</summary>
    public IEnumerable<SentMessage> On(int step, int pair) => _byStep[(step, pair)];

    /// <summary>Their octets.</summary>
    public byte[] OctetsOn(int step, int pair) => [.. On(step, pair).SelectMany(message => _octets[message].ToArray())];
}
