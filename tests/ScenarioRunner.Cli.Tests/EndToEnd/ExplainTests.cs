using ScenarioRunner.Cli.Tests.Driving;

namespace ScenarioRunner.Cli.Tests.EndToEnd;

/// <summary>What <c>runner explain</c> says, with the real rules.</summary>
public sealed class ExplainTests
{
    [Test]
    public async Task A_page_quotes_the_RFC_says_why_and_shows_both_ways()
    {
        using var workspace = new Workspace { Pipeline = null };
        string page = (await workspace.Run("explain", "ack-unsent")).Out;
        Assert.That(page, Does.StartWith("TCP201 ack-unsent (ACK-UNSENT)\nerror, PROSE, RFC 9293 §3.10.7.4\n"));
        string[] titles = [.. page.Split('\n').Where(line => line.EndsWith(':') && line[0] != ' ')];
        Assert.That(titles, Is.EqualTo((string[])["The RFC:", "Why:", "Wrong:", "Right:", "By profile:"]));
        Assert.That(page, Does.Contain("    server -> client: ACK ack=900\n"));
    }

    [Test]
    public async Task A_page_says_under_which_profile_a_rule_applies()
    {
        using var workspace = new Workspace { Pipeline = null };
        string page = (await workspace.Run("explain", "TCP410")).Out;
        Assert.That(page, Does.EndWith("By profile:\n\n    rfc9293: error\n    rfc793: does not apply\n"));
    }

    [Test]
    public async Task A_requirement_with_two_rules_gives_both_pages()
    {
        using var workspace = new Workspace { Pipeline = null };
        string pages = (await workspace.Run("explain", "hs-ack-value")).Out;
        Assert.That(pages, Does.Contain("TCP104 handshake-ack-wrong").And.Contain("TCP109 syn-ack-not-acknowledged"));
    }

    [TestCase("SEQ-MOD32", "part of the machine")]
    [TestCase("FW1-CLOSING", "FIN-WAIT-1, receive: both ends closed at the same time")]
    [TestCase("nagle", "Not checked:")]
    [TestCase("T13-05RTT", "the server may send data right after its Finished")]
    [TestCase("q-alpn", "there is no machine for QUIC yet")]
    public async Task A_requirement_without_a_rule_is_explained_too(string id, string text)
    {
        using var workspace = new Workspace { Pipeline = null };
        CliRun run = await workspace.Run("explain", id);
        Assert.That((run.Code, run.Out.Contains(text, StringComparison.Ordinal)), Is.EqualTo((0, true)), run.Out);
    }

    [Test]
    public async Task A_word_that_nothing_is_called_gets_the_nearest_requirement()
    {
        using var workspace = new Workspace { Pipeline = null };
        CliRun run = await workspace.Run("explain", "WND-OVERUN");
        Assert.That((run.Code, run.Error), Is.EqualTo((2, "error: no rule is called 'WND-OVERUN'; did you mean WND-OVERRUN?\nhelp: runner rules lists them all; --machine FILE looks in a machine of your own\n")));
    }
}
