using System.Globalization;
using NUnit.Framework;

namespace ScenarioRunner.Capture.Tests.Tls;

/// <summary>Holds what is read from real traffic against what an independent tool says of it.</summary>
public sealed class AgreementTests
{
    /// <summary>Where the two differ, the recorded truth is wrong: what is seen here, and why.</summary>
    private static readonly Difference[] Wire =
    [
        new("abort-tls-hello-then-silence.pcap", 0, "s:alert(decode_error)",
            "The client sends three octets of a record; the tool then takes nothing for TLS, though the server's alert is whole."),
    ];

    private static readonly Difference[] Keyed =
    [
        .. Wire,
        new("fail-tls13-corrupt-server-flight.pcap", 0,
            "c:client_hello s:server_hello s:change_cipher_spec s:encrypted_extensions s:application_data! s:certificate_verify s:finished c:alert(bad_record_mac)",
            "One record was changed on the way; those after it authenticate with the next sequence numbers. The tool stops at the changed one."),
        new("tcp-tls-to-plain-http.pcap", 0, "c:client_hello", "The tool follows the server, which speaks HTTP; the client's record is a ClientHello."),
        new("tls13-post-handshake-auth.pcap", 0,
            "c:client_hello s:server_hello s:change_cipher_spec s:encrypted_extensions s:certificate_request s:certificate s:certificate_verify s:finished "
            + "c:change_cipher_spec c:certificate c:certificate_verify c:finished s:new_session_ticket s:new_session_ticket c:application_data "
            + "s:certificate_request c:certificate c:certificate_verify c:finished s:new_session_ticket s:new_session_ticket c:application_data c:alert(decode_error)",
            "The last record authenticates, and its inner type is alert. The tool changes the client's keys at its second Finished."),
    ];

    [Test]
    public void Messages_on_the_wire_agree_with_the_recorded_truth() => Check(7, false, Wire);

    [Test]
    public void Messages_with_keys_agree_with_the_recorded_truth() => Check(8, true, Keyed);

    private static void Check(int column, bool withKeys, Difference[] known)
    {
        string captures = Corpus.Captures();
        List<string> differences = [];
        int agreed = 0;
        foreach ((string file, long stream, string expected) in Expected(captures, column))
        {
            SortedDictionary<long, CapturedConversation> conversations = Corpus.Read(Path.Combine(captures, file), withKeys);
            string seen = conversations.TryGetValue(stream, out CapturedConversation? conversation)
                ? string.Join(' ', conversation.Said.Units.Select(unit => Words.Of(unit) + (unit.IsBad ? "!" : "")))
                : "";
            if (expected == seen.Replace("!", "", StringComparison.Ordinal))
                agreed++;
            else
                differences.Add($"{file} {stream}: {seen}");
        }

        TestContext.Out.WriteLine($"{agreed} connections agree, {differences.Count} do not:");
        foreach (Difference difference in known)
            TestContext.Out.WriteLine($"{difference.File}: {difference.Reason}");
        Assert.That(differences, Is.EqualTo(known.Select(difference => $"{difference.File} {difference.Stream}: {difference.Seen}")));
    }

    /// <summary>The lines of the table: a column that is missing says that there is no TLS.</summary>
    private static IEnumerable<(string File, long Stream, string Messages)> Expected(string captures, int column) =>
        from line in File.ReadLines(Path.Combine(captures, "EXPECT.tsv")).Skip(1)
        let columns = line.Split('\t')
        where columns.Length > column
        select (columns[0], long.Parse(columns[1], CultureInfo.InvariantCulture), Expanded(columns[column]));

    /// <summary>s:application_data*3 is three of them.</summary>
    private static string Expanded(string messages) => string.Join(' ', messages.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(message => message.Split('*') is [var word, var count] ? Enumerable.Repeat(word, int.Parse(count, CultureInfo.InvariantCulture)) : [message]));

    private sealed record Difference(string File, long Stream, string Seen, string Reason);
}
