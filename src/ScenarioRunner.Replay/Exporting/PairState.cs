using System.Globalization;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting;

/// <summary>What an export keeps of the two ends of a pair.</summary>
internal sealed class PairState
{
    private const ulong Lowest = 0x10000000;
    private const ulong Span = 0x60000000;

    private readonly SideNumbers[] _numbers;
    private readonly StreamText[] _texts = [new(), new()];

    /// <param name="messages">The segments of the pair.</param>
    public PairState(RecordedRun run, int pair, IReadOnlyList<SentMessage> messages, bool isVersion6, string seed)
    {
        _numbers = [new(Offset(first: true)), new(Offset(first: false))];
        bool stamped = messages.Any(message => TcpColumns.IsWritten(message.Packet, TcpColumns.TsVal) || TcpColumns.IsWritten(message.Packet, TcpColumns.TsEcr));
        Stamps = new Stamps(Number("first clock"), Number("second clock"), stamped);
        Open = new OpenOptions(messages, isVersion6);

        uint Offset(bool first) => Chooses(run, pair, messages, first) ? 0 : Number(first ? "first" : "second");

        uint Number(string what) => (uint)(Lowest + (Seed.Of(seed, pair.ToString(CultureInfo.InvariantCulture), what) % Span));
    }

    public Stamps Stamps { get; }

    public OpenOptions Open { get; }

    public SideNumbers Numbers(bool first) => _numbers[first ? 0 : 1];

    public StreamText Text(bool first) => _texts[first ? 0 : 1];

    // The text chooses the numbers of a side by isn=, by @N, or by what the other side acknowledges.
    private static bool Chooses(RecordedRun run, int pair, IReadOnlyList<SentMessage> messages, bool first) =>
        messages.Any(message => message.Written.Attributes.Any(attribute => message.FromFirst == first
            ? attribute.Name == "isn" || (attribute.Name == "seq" && IsAbsolute(attribute.Value))
            : attribute.Name is "ack" or "sack" && IsAbsolute(attribute.Value)))
        || run.Scenario.Given.Any(claim => IsAbsolute(claim.Value) && run.Pairs[pair] is var (a, b) && (claim.Endpoint.ToString() == a || claim.Endpoint.ToString() == b));

    private static bool IsAbsolute(Value value) =>
        value.Kind == ValueKind.Absolute || (value.Items.Length > 0 && value.Items.Any(IsAbsolute));
}
