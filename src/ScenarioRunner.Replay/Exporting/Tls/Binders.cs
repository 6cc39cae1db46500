using ScenarioRunner.Capture.Encryption;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>The binders at the end of a ClientHello (RFC 8446 §4.2.11.2).</summary>
internal static class Binders
{
    /// <summary>Fills in the binders, the message's last octets.</summary>
    /// <param name="before">The messages before it: a first ClientHello and a HelloRetryRequest.</param>
    public static void Fill(byte[] message, List<byte> before, List<PreSharedKey> keys, bool isBad)
    {
        int length = 2 + keys.Sum(key => 1 + key.BinderLength);
        if (keys.Count == 0 || message.Length < length)
            return;
        byte[] messages = [.. before, .. message.AsSpan(0, message.Length - length)];
        int at = message.Length - length + 2;
        foreach (PreSharedKey key in keys)
        {
            TrafficSecrets schedule = new(key.Suite, key.Secret);
            byte[] secret = schedule.Secret(key.IsTicket ? "res binder"u8 : "ext binder"u8, []);
            byte[] binder = schedule.Verify(secret, messages);
            binder.CopyTo(message.AsSpan(at + 1));
            at += 1 + binder.Length;
        }

        if (isBad)
            message[^1] ^= 1;
    }
}
