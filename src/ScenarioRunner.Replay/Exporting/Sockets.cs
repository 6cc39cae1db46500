using System.Collections.Immutable;
using System.Net;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting;

/// <summary>Addresses and ports of a run: an address for each participant, of those kept for examples (RFC 5737, RFC 3849), and a port of its own for each connection.</summary>
internal sealed class Sockets
{
    private const int FirstPort = 49152;
    private const int Ports = 65536 - FirstPort;
    private const int Tls = 443;

    /// <summary>No protocol is known there.</summary>
    private const int Plain = 4000;

    private readonly ImmutableArray<(IPEndPoint First, IPEndPoint Second)> _ends;

    /// <param name="before">Connections of the capture before this run.</param>
    /// <param name="firstCalls">For each pair, whether the first of the two opens the connection.</param>
    public Sockets(RecordedRun run, int before, Func<int, bool> firstCalls)
    {
        Scenario scenario = run.Scenario;
        bool isVersion6 = scenario.Uses[0].Settings.Any(setting => setting is { Name: "ip", Value.Number: 6 });
        int service = scenario.Uses[^1].Machine == "tls" ? Tls : Plain;
        List<string> hosts = [.. scenario.Participants];
        List<(IPEndPoint, IPEndPoint)> ends = [];
        for (int pair = 0; pair < run.Pairs.Length; pair++)
        {
            int port = FirstPort + ((before + pair) % Ports);
            bool first = firstCalls(pair);
            ends.Add((End(run.Pairs[pair].First, first ? port : service), End(run.Pairs[pair].Second, first ? service : port)));
        }

        _ends = [.. ends];

        IPEndPoint End(string name, int port)
        {
            string host = name.Split('/')[0];
            int index = hosts.IndexOf(host);
            if (index < 0)
            {
                index = hosts.Count;
                hosts.Add(host);
            }

            return new IPEndPoint(Address(index + 1, isVersion6), port);
        }
    }

    public IPEndPoint Of(int pair, bool first) => first ? _ends[pair].First : _ends[pair].Second;

    private static IPAddress Address(int number, bool isVersion6)
    {
        byte[] octets = isVersion6 ? [0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : [192, 0, 2, 0];
        octets[^1] = (byte)number;
        // Beyond the 254 of a network: the one kept for benchmarks (RFC 2544).
        if (number > 254)
            (octets[^4], octets[^3], octets[^2]) = isVersion6 ? (octets[^4], octets[^3], (byte)(number >> 8)) : ((byte)198, (byte)18, (byte)(number >> 8));
        return new IPAddress(octets);
    }
}
