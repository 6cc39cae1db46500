using System.Buffers;
using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Decryption;

/// <summary>One line of a key log: a label, a client random, a secret. Never more than a label goes into a message.</summary>
internal readonly record struct KeyLogLine(KeyLogLineKind Kind, SecretLabel Label, HelloRandom Random, Secret? Secret)
{
    /// <summary>No label, random and secret are longer: 64 octets are the output of the longest hash.</summary>
    private const int LongestSecret = 64;

    private static readonly SearchValues<byte> LabelOctets = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"u8);
    private static readonly KeyLogLine Nothing = new(KeyLogLineKind.Nothing, default, default, null);
    private static readonly KeyLogLine Problem = new(KeyLogLineKind.Problem, default, default, null);

    public static KeyLogLine Read(ReadOnlySpan<byte> line)
    {
        line = line.Trim(" \t\r\0"u8);
        if (line.IsEmpty || line[0] == '#')
            return Nothing;
        ReadOnlySpan<byte> label = Word(ref line);
        if (label.SequenceEqual("RSA"u8))
            return Premaster(line);
        if (Labelled(label) is not { } known)
            return IsLabel(label) ? Nothing : Problem;
        Span<byte> random = stackalloc byte[HelloRandom.Length];
        Span<byte> secret = stackalloc byte[LongestSecret];
        int length = Hex(Word(ref line), random) == HelloRandom.Length ? Hex(line, secret) : -1;
        if (length is not (32 or 48 or 64))
            return Problem;
        return new KeyLogLine(KeyLogLineKind.Secret, known, HelloRandom.Of(random), new Secret(secret[..length]));
    }

    /// <summary>RSA, the first eight octets of the encrypted premaster secret, the premaster secret.</summary>
    private static KeyLogLine Premaster(ReadOnlySpan<byte> line)
    {
        Span<byte> encrypted = stackalloc byte[8];
        Span<byte> secret = stackalloc byte[48];
        if (Hex(Word(ref line), encrypted) != 8 || Hex(line, secret) != 48)
            return Problem;
        HelloRandom key = new(BinaryPrimitives.ReadUInt64BigEndian(encrypted), 0, 0, 0);
        return new KeyLogLine(KeyLogLineKind.Premaster, default, key, new Secret(secret));
    }

    private static ReadOnlySpan<byte> Word(ref ReadOnlySpan<byte> line)
    {
        int end = line.IndexOfAny((byte)' ', (byte)'\t');
        ReadOnlySpan<byte> word = end < 0 ? line : line[..end];
        line = end < 0 ? [] : line[end..].TrimStart(" \t"u8);
        return word;
    }

    /// <summary>The number of octets written, or -1.</summary>
    private static int Hex(ReadOnlySpan<byte> text, Span<byte> octets)
    {
        if (text.Length % 2 != 0 || text.Length > octets.Length * 2)
            return -1;
        for (int at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiHexDigit((char)text[at]))
                return -1;
        }

        return Convert.FromHexString(text, octets, out _, out int written) == OperationStatus.Done ? written : -1;
    }

    private static bool IsLabel(ReadOnlySpan<byte> label) => label.Length < 64 && label.IndexOfAnyExcept(LabelOctets) < 0;

    private static SecretLabel? Labelled(ReadOnlySpan<byte> label) => label switch
    {
        _ when label.SequenceEqual("CLIENT_RANDOM"u8) => SecretLabel.Master,
        _ when label.SequenceEqual("CLIENT_EARLY_TRAFFIC_SECRET"u8) => SecretLabel.ClientEarly,
        _ when label.SequenceEqual("CLIENT_HANDSHAKE_TRAFFIC_SECRET"u8) => SecretLabel.ClientHandshake,
        _ when label.SequenceEqual("SERVER_HANDSHAKE_TRAFFIC_SECRET"u8) => SecretLabel.ServerHandshake,
        // The later generations (_1, _2, ... or OpenSSL's _N) follow from the first.
        _ when label.SequenceEqual("CLIENT_TRAFFIC_SECRET_0"u8) => SecretLabel.ClientApplication,
        _ when label.SequenceEqual("SERVER_TRAFFIC_SECRET_0"u8) => SecretLabel.ServerApplication,
        _ => null,
    };
}
