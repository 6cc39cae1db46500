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

    /// <summary>A TLS 1.3 handshake and application data in both directions, alone or over TCP.</summary>
    public static string OfTls(int steps, bool overTcp)
    {
        StringBuilder text = new(overTcp ? "use tcp, tls 1.3\n" + Opening : "use tls 1.3\n");
        text.Append("client -> server: ClientHello\nserver -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished\nclient -> server: Finished\n");
        for (int i = 3; i < steps; i++)
            text.Append(i % 2 == 0 ? "client -> server: ApplicationData 100\n" : "server -> client: ApplicationData 1200\n");
        return text.ToString();
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
