using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.Bodies;
using ScenarioRunner.Capture.Tls.Extensions;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Tls;
using ScenarioRunner.Machines.Tls.Registry;
using ScenarioRunner.Replay.Tls;

namespace ScenarioRunner.Replay.Importing;

/// <summary>Puts names in the place of what is drawn at random, and gives reserved values (RFC 8701) one form.</summary>
internal sealed class TlsScrubbing(bool isOn)
{
    /// <summary>A longer identity of an external key is hardly one that a person chose.</summary>
    private const int LongestIdentity = 64;



    private static readonly (int Field, char Kind)[] s_random =
    [
        (TlsFields.SessionId, 'S'), (TlsFields.Ticket, 'T'), (TlsFields.Name, 'T'), (TlsFields.Cookie, 'C'),
        (TlsFields.Context, 'X'), (TlsFields.Nonce, 'N'), (TlsFields.RenegotiationInfo, 'V'),
    ];

    private static readonly int[] s_codes =
        [TlsFields.Ciphers, TlsFields.Groups, TlsFields.KeyShares, TlsFields.SignatureSchemes, TlsFields.Versions, TlsFields.Extensions];

    private readonly StableNames _names = new();

    public void Apply(TlsUnit unit, Packet packet)
    {
        foreach ((int field, char kind) in s_random)
            if (TlsHash.IsText(packet.Fields[field]) && (isOn || packet.Texts?[field] is null))
                Put(packet, field, NameOf(packet.Fields[field], kind));
        Identities(unit, packet);
        if (!isOn)
            return;
        foreach (int field in s_codes)
            Reserve(packet, field, Grease.IsValue, Grease.Values);
        Reserve(packet, TlsFields.PskModes, Grease.IsPskMode, Grease.PskModes);
    }

    private void Identities(TlsUnit unit, Packet packet)
    {
        if (packet.Lists?[TlsFields.Identities] is not { } numbers || (unit.Body as ClientHelloBody)?.Extension(ExtensionCodes.PreSharedKey)?.Value is not PskOfferValue { Identities: var offered })
            return;
        string[] texts = new string[numbers.Length];
        for (int i = 0; i < texts.Length; i++)
            texts[i] = TextOf(offered[i].Identity.AsSpan()) is { } text ? TlsDialect.Spelled(text) : NameOf(numbers[i], 'T');
        (packet.Texts ??= new string?[TlsFields.Count])[TlsFields.Identities] = $"[{string.Join(", ", texts)}]";
    }

    // Of a key from outside the connection: names that people gave stay.
    private static string? TextOf(ReadOnlySpan<byte> identity)
    {
        if (identity.Length is 0 or > LongestIdentity || identity.ContainsAnyExceptInRange((byte)' ', (byte)'~'))
            return null;
        return System.Text.Encoding.ASCII.GetString(identity);
    }

    private string NameOf(long octets, char kind) => _names.Of(octets, kind);

    private static void Put(Packet packet, int field, string name)
    {
        packet.Fields[field] = TlsHash.Of(name);
        (packet.Texts ??= new string?[TlsFields.Count])[field] = name;
    }

    // Each reserved value of a list is one of sixteen; which one says nothing.
    private static void Reserve(Packet packet, int field, Func<int, bool> isReserved, IReadOnlyList<int> values)
    {
        if (packet.Lists?[field] is not { } codes || !codes.Any(code => isReserved((int)code)))
            return;
        long[] settled = [.. codes];
        for (int i = 0, count = 0; i < settled.Length; i++)
            if (isReserved((int)settled[i]))
                settled[i] = values[count++ % values.Count];
        packet.Lists[field] = settled;
    }
}
