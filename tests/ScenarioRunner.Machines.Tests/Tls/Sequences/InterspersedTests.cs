using System.Collections.Immutable;
using NUnit.Framework;

namespace ScenarioRunner.Machines.Tests.Tls.Sequences;

/// <summary>Data, alerts, HelloRequest, heartbeats and the dummy ChangeCipherSpec between any two messages of a handshake.</summary>
public sealed class InterspersedTests
{
    private static readonly ImmutableArray<string> s_guests =
    [
        "c:ApplicationData", "s:ApplicationData", "c:HelloRequest", "s:HelloRequest", "c:Warning", "s:Warning", "c:Canceled", "s:Canceled", "c:Fatal", "s:Fatal", "c:close_notify", "s:close_notify",
        "c:ChangeCipherSpec", "s:ChangeCipherSpec", "c:Record", "s:Record",
    ];

    private static readonly ImmutableDictionary<string, string> s_texts = ImmutableDictionary<string, string>.Empty
        .Add("Warning", "Alert warning unrecognized_name").Add("Canceled", "Alert warning user_canceled").Add("Fatal", "Alert fatal internal_error").Add("Record", "Record 99");

    private delegate bool MayCome(ImmutableArray<string> before, ImmutableArray<string> after, string guest, bool offersEarlyData);

    public static IEnumerable<TestCaseData> Tls12 => Flights.Tls12.Select(flights => new TestCaseData(flights).SetArgDisplayNames(flights.Name));

    public static IEnumerable<TestCaseData> Tls13 => Flights.Tls13.Select(flights => new TestCaseData(flights).SetArgDisplayNames(flights.Name));

    [TestCaseSource(nameof(Tls12))]
    public void Up_to_TLS_1_2_they_come_where_the_standard_lets_them(object flights) => Check((Flights)flights, MayCome12);

    [TestCaseSource(nameof(Tls13))]
    public void In_TLS_1_3_they_come_where_the_standard_lets_them(object flights) => Check((Flights)flights, MayCome13);

    private static bool MayCome12(ImmutableArray<string> before, ImmutableArray<string> after, string guest, bool offersEarlyData) => guest switch
    {
        // RFC 7918 §4: a client may start before the server's Finished; RFC 5246 §7.4.9: everyone else waits for the peer's.
        "c:ApplicationData" => before.Contains("c:Finished"),
        "s:ApplicationData" => after.IsEmpty,
        // RFC 5246 §7.4.1.1: a HelloRequest may be sent at any time.
        "s:HelloRequest" => true,
        "c:ChangeCipherSpec" or "s:ChangeCipherSpec" or "c:HelloRequest" or "c:Record" or "s:Record" => false,
        _ => true,
    };

    private static bool MayCome13(ImmutableArray<string> before, ImmutableArray<string> after, string guest, bool offersEarlyData) => guest switch
    {
        // RFC 8446 §5: after the first ClientHello and before the sender's own Finished.
        "c:ChangeCipherSpec" => !before.Contains("c:Finished"),
        "s:ChangeCipherSpec" => !before.Contains("s:Finished"),
        "s:ApplicationData" => before.Contains("s:Finished"),
        // Appendix A.1: early data up to the server's Finished; §4.5: where it was accepted, up to EndOfEarlyData.
        "c:ApplicationData" => before.Contains("c:Finished") || after.Contains("c:EndOfEarlyData") || (offersEarlyData && after.Contains("s:Finished")),
        // §6: error alerts "MUST be sent with AlertLevel=fatal".
        "c:Warning" or "s:Warning" => false,
        "c:HelloRequest" or "s:HelloRequest" or "c:Record" or "s:Record" => false,
        _ => true,
    };

    private static void Check(Flights flights, MayCome mayCome)
    {
        Walk walk = new(flights.Use, [.. Alphabet.Letters.Union(s_guests)], flights.Texts.AddRange(s_texts));
        HashSet<string> beginnings = Table.Beginnings(flights.All);
        List<string> differences = [];
        foreach (ImmutableArray<string> sequence in flights.All.Where(sequence => !sequence.Any(flights.Free.Contains)))
            for (int at = 1; at <= sequence.Length; at++)
                foreach (string guest in s_guests)
                    if (!beginnings.Contains(Table.Text(sequence[..at].Add(guest).AsSpan())))
                        Check(flights, walk, sequence, at, guest, mayCome, differences);
        Assert.That(differences.Distinct().Take(8), Is.Empty);
    }

    private static void Check(Flights flights, Walk walk, ImmutableArray<string> sequence, int at, string guest, MayCome mayCome, List<string> differences)
    {
        bool expected = mayCome(sequence[..at], sequence[at..], guest, flights.OffersEarlyData);
        ImmutableArray<string> whole = sequence.Insert(at, guest);
        int taken = walk.After(whole).Taken;
        // A fatal alert ends the conversation (§7.2.2, §6.2), in TLS 1.3 any error alert; who has sent close_notify sends nothing more (§7.2.1, §6.1), and user_canceled
        // is followed by close_notify. A ClientHello then opens the next connection.
        bool ends = guest[2..] is "Fatal" or "close_notify" or "Canceled";
        int expectedTaken = !expected ? at : ends ? at + 1 : whole.Length;
        if (guest[2..] is "close_notify" or "Canceled" || (ends && at < sequence.Length && sequence[at] == "c:ClientHello"))
            taken = Math.Min(taken, at + 1);
        if (taken != expectedTaken)
            differences.Add($"{(expected ? "to be taken" : "to be refused")} behind {at}, {taken} taken: {Table.Text(whole.AsSpan())}");
    }
}
