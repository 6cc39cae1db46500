using System.Text;

namespace ScenarioRunner.Benchmarks;

/// <summary>Texts to measure with.</summary>
internal static class Conversations
{
    private const string Opening = "client -> server: SYN mss=1460 ws=7 sack-ok\nserver -> client: SYN-ACK\nclient -> server: ACK\n";

    private const string Closing = "client -> server: FIN\nserver -> client: ACK\nserver -> client: FIN\nclient -> server: ACK\n";

    /// <summary>A handshake, data in both directions, an orderly close: as many steps as asked for.</summary>
    public static string Of(int steps)
    {
        StringBuilder text = new(Opening);
        for (int i = 7; i < steps; i++)
            text.Append((i % 4) switch
            {
                3 => "client -> server: DATA 100\n",
                0 => "server -> client: ACK\n",
                1 => "server -> client: DATA 1460\n",
                _ => "client -> server: ACK win=32000\n",
            });
        return text.Append(Closing).ToString();
    }

    /// <summary>Message lines as people write them, one an item.</summary>
    public static string[] Lines(int count)
    {
        string[] lines = new string[count];
        for (int i = 0; i < count; i++)
            lines[i] = (i % 3) switch
            {
                0 => "client -> server: SYN seq=100 ack=200 \"note\"",
                1 => "server -> client: SYN-ACK mss=1460 ws=7",
                _ => "client -> server: DATA 100",
            };
        return lines;
    }
}
