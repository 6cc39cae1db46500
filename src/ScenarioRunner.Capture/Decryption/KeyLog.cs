using System.Buffers.Binary;

namespace ScenarioRunner.Capture.Decryption;

/// <summary>
/// The secrets of an SSLKEYLOGFILE text (https://www.ietf.org/archive/id/draft-ietf-tls-keylogfile-05.html and NSS's older lines).
/// Lines that are none are counted and skipped; the number of secrets is bounded.
/// </summary>
public sealed class KeyLog : ISecretSource
{
    /// <summary>More secrets than this are counted as problems and left out.</summary>
    public const int MostSecrets = 4_000_000;

    /// <summary>A replayed ClientHello has as many secrets as replays; more than these are not kept.</summary>
    private const int MostOfOneRandom = 16;

    private readonly Dictionary<(SecretLabel, HelloRandom), Secret[]> _secrets = [];
    private readonly Dictionary<ulong, Secret> _premasters = [];
    private readonly ResumableSessions _sessions = new();

    /// <summary>How many secrets are known.</summary>
    public int Count { get; private set; }

    /// <summary>How many lines could not be read.</summary>
    public int Problems { get; private set; }

    /// <summary>The first line (from 1, within the text of one <see cref="Read(ReadOnlySpan{byte})"/>) that could not be read, or 0.</summary>
    public int FirstProblem { get; private set; }

    /// <summary>Takes the lines of a text. May be called again: a pcapng file has a block for each log.</summary>
    public void Read(ReadOnlySpan<byte> text)
    {
        for (int line = 1; !text.IsEmpty; line++)
        {
            int end = text.IndexOf((byte)'\n');
            ReadOnlySpan<byte> content = end < 0 ? text : text[..end];
            text = end < 0 ? [] : text[(end + 1)..];
            Line(content, line);
        }
    }

    public IReadOnlyList<Secret> Find(SecretLabel label, ReadOnlySpan<byte> clientRandom) =>
        clientRandom.Length == HelloRandom.Length && _secrets.TryGetValue((label, HelloRandom.Of(clientRandom)), out Secret[]? found) ? found : [];

    public Secret? FindPremaster(ReadOnlySpan<byte> encrypted) =>
        encrypted.Length >= 8 ? _premasters.GetValueOrDefault(BinaryPrimitives.ReadUInt64BigEndian(encrypted)) : null;

    public void Remember(ReadOnlySpan<byte> session, Secret master) => _sessions.Add(session, master);

    public Secret? Resumed(ReadOnlySpan<byte> session) => _sessions.Find(session);

    private void Line(ReadOnlySpan<byte> content, int number)
    {
        KeyLogLine line = KeyLogLine.Read(content);
        if (line.Kind == KeyLogLineKind.Problem || (line.Kind == KeyLogLineKind.Secret && Count >= MostSecrets))
        {
            Problems++;
            FirstProblem = FirstProblem == 0 ? number : FirstProblem;
        }
        else if (line.Kind == KeyLogLineKind.Secret)
        {
            Keep(line.Label, line.Random, line.Secret!);
        }
        else if (line.Kind == KeyLogLineKind.Premaster && Count < MostSecrets && _premasters.TryAdd(line.Random.A, line.Secret!))
        {
            Count++;
        }
    }

    private void Keep(SecretLabel label, HelloRandom random, Secret secret)
    {
        if (!_secrets.TryGetValue((label, random), out Secret[]? known))
        {
            _secrets[(label, random)] = [secret];
        }
        else
        {
            foreach (Secret other in known)
            {
                if (other.Octets.SequenceEqual(secret.Octets))
                    return;
            }

            if (known.Length == MostOfOneRandom)
                return;
            _secrets[(label, random)] = [.. known, secret];
        }

        Count++;
    }
}
