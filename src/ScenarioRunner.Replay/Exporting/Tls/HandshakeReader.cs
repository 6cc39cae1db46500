using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>Sorts the messages of a run into handshakes.</summary>
internal static class HandshakeReader
{
    /// <summary>The handshake of each message.</summary>
    public static Handshake[] Read(CarriedMessages messages)
    {
        Handshake[] all = new Handshake[messages.Messages.Length];
        Dictionary<int, Handshake> open = [];
        Dictionary<int, Handshake> ofPair = [];
        int number = 0;
        for (int i = 0; i < all.Length; i++)
        {
            CarriedMessage message = messages.Messages[i];
            SentMessage sent = message.Sent;
            open.TryGetValue(message.Connection, out Handshake? current);
            if (current is null || current.IsOver(sent))
            {
                if (ofPair.TryGetValue(sent.Pair, out Handshake? before))
                    before.Learn(sent.Variables, sent.PeerVariables);
                current = new Handshake(number++, message.Connection) { Before = current };
                open[message.Connection] = ofPair[sent.Pair] = current;
            }

            current.Add(sent);
            all[i] = current;
        }

        int pairs = messages.Run.Pairs.Length;
        foreach ((int pair, Handshake last) in ofPair)
            if ((messages.Layer * pairs) + pair is var place && place < messages.Run.Ends.Length)
                last.Learn([.. messages.Run.Ends[place].First.Variables], [.. messages.Run.Ends[place].Second.Variables]);
        return all;
    }
}
