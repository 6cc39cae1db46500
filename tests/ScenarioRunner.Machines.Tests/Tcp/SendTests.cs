using NUnit.Framework;

namespace ScenarioRunner.Machines.Tests.Tcp;

/// <summary>What an endpoint may send in each state (RFC 9293 §3.5, §3.6, §3.10): <c>ok</c>, or the catalogue ids that name the fault, <c>x</c> any error, <c>*</c> left open.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class SendTests
{
    private static readonly string[] s_kinds = ["SYN", "SYN-ACK", "ACK", "PSH-ACK len=10", "FIN-ACK", "RST", "abort, RST"];

    // The SYN of LISTEN needs a call (§3.10.1). A RST without a call and without a segment that asks for one is the fault of ABORT-RST.
    private const string Matrix = """
        #                    | SYN            | SYN-ACK          | ACK            | DATA              | FIN                       | RST            | abort, RST
        CLOSED               | ok             | SYNACK-NEEDS-SYN | x              | OPEN-SYN/DATA-BEFORE-ESTAB | FIN-NEEDS-CLOSE/FIN-EARLY | SEG-NEEDS-OPEN | *
        LISTEN               | SEG-NEEDS-OPEN | SYNACK-NEEDS-SYN | SEG-NEEDS-OPEN | DATA-BEFORE-ESTAB | FIN-NEEDS-CLOSE/CLOSE-LISTEN | SEG-NEEDS-OPEN | x
        SYN-SENT             | ok             | SYNACK-NEEDS-SYN | x              | DATA-BEFORE-ESTAB | x                         | ABORT-RST/ABORT-SILENT | ABORT-SILENT
        SYN-RECEIVED         | x              | ok               | *              | DATA-BEFORE-ESTAB | ok                        | ABORT-RST      | ok
        SYN-RECEIVED(active) | *              | ok               | *              | DATA-BEFORE-ESTAB | ok                        | ABORT-RST      | ok
        ESTABLISHED          | SEG-NEEDS-OPEN | x                | ok             | ok                | ok                        | ABORT-RST      | ok
        FIN-WAIT-1           | SEG-NEEDS-OPEN | x                | ok             | DATA-DIRECTION    | ok                        | *              | ok
        FIN-WAIT-2           | SEG-NEEDS-OPEN | x                | ok             | DATA-DIRECTION    | *                         | *              | ok
        CLOSE-WAIT           | SEG-NEEDS-OPEN | x                | ok             | ok                | ok                        | ABORT-RST      | ok
        CLOSING              | SEG-NEEDS-OPEN | x                | ok             | DATA-DIRECTION    | ok                        | x              | ABORT-SILENT
        LAST-ACK             | SEG-NEEDS-OPEN | x                | ok             | DATA-DIRECTION    | ok                        | x              | ABORT-SILENT
        TIME-WAIT            | *              | x                | ok             | DATA-DIRECTION    | *                         | x              | ABORT-SILENT
        """;

    public static IEnumerable<TestCaseData> Cases()
    {
        foreach ((string[] cells, _) in Table.Rows(Matrix))
            for (int i = 0; i < s_kinds.Length; i++)
                if (cells[i + 1] != "*")
                    yield return new TestCaseData(Start.Of(cells[0]).Single(), s_kinds[i], cells[i + 1]).SetArgDisplayNames(cells[0], s_kinds[i], cells[i + 1]);
    }

    [TestCaseSource(nameof(Cases))]
    public void A_sender_keeps_to_its_state(object start, string kind, string expected)
    {
        string text = ((Start)start).Text
            + string.Concat(kind.Split(", ").Select(step => step == "abort" ? "server: abort\n" : $"server -> client: {step}\n"));
        string[] errors = Conversation.Run(text).Errors(Conversation.LastLine(text));
        switch (expected)
        {
            case "ok":
                Assert.That(errors, Is.Empty, text);
                break;
            case "x":
                Assert.That(errors, Has.Length.EqualTo(1), text);
                break;
            default:
                Assert.That(errors, Has.Length.EqualTo(1), text);
                Assert.That(expected.Split('/'), Does.Contain(errors[0]), text);
                break;
        }
    }
}
