using System.Collections.Immutable;

namespace ScenarioRunner.Scenarios.Tests.Captures;

/// <summary>One TCP segment as it was seen on the wire.</summary>
internal sealed record CapturedSegment
{
    public required int Frame { get; init; }

    /// <summary>Address and port.</summary>
    public required string Source { get; init; }

    public required string Destination { get; init; }

    /// <summary>Bits as in the header: FIN 1, SYN 2, RST 4, PSH 8, ACK 16, URG 32, ECE 64, CWR 128, AE 256.</summary>
    public required int Flags { get; init; }

    public required uint Seq { get; init; }

    public required uint Ack { get; init; }

    public required int Window { get; init; }

    public required int Urgent { get; init; }

    public required int Length { get; init; }

    /// <summary>The two ECN bits of the IP header.</summary>
    public required int Ecn { get; init; }

    /// <summary>Options as they are written in a scenario.</summary>
    public required ImmutableArray<string> Options { get; init; }

    public bool Has(int flag) => (Flags & flag) != 0;
}
