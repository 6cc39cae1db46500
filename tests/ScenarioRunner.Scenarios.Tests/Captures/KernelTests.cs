using System.Collections.Immutable;
using NUnit.Framework;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Scenarios.Tests.Captures;

public sealed class KernelTests
{
    // The kernel was told to take data on a SYN without a Fast Open cookie: its administrator's policy, not RFC 7413's way.
    private static readonly ImmutableHashSet<int> s_cookieless =
        [79, 80, 83, 84, 85, 86, 87, 88, 89, 90, 93, 94, 114, 154, 184, 185, 186, 187, 188, 190, 191, 192];

    // Conversations in which a frame of the kernel draws an error, and why that is right, or what is not known yet.
    private static readonly Dictionary<int, string> s_exceptions = new()
    {
        [109] = "the file holds 60,000 of the 65,000 octets of each segment",
        [140] = "the timestamps are the script's: 110 after 200",
        [167] = "the file leaves out the options of the kernel's SYN,ACK, so its peer's window is not scaled",
    };

    [Test]
    public void A_segment_of_the_kernel_draws_no_error()
    {
        ImmutableArray<KernelConversation> conversations = KernelConversation.All();
        if (conversations.IsEmpty)
            Assert.Ignore("The recorded traffic is not there (../shared/corpora/tcp-stacks).");
        string[] errors = [.. conversations.Where(IsPlain).SelectMany(KernelErrors)];
        Assert.That(errors, Is.Empty);
    }

    [Test]
    public void Faults_of_the_test_program_are_found()
    {
        ImmutableArray<KernelConversation> conversations = KernelConversation.All();
        if (conversations.IsEmpty)
            Assert.Ignore("The recorded traffic is not there (../shared/corpora/tcp-stacks).");
        string[] rules = [.. conversations.SelectMany(conversation => conversation.Conversation.Validate().Findings).Select(found => found.Reported.Finding.Rule.Name).Distinct()];
        Assert.That(rules, Is.SupersetOf((string[])["sequence-gap", "ack-unsent", "sack-not-permitted", "timestamp-backward", "data-after-fin", "mss-outside-syn"]));
    }

    private static bool IsPlain(KernelConversation conversation) =>
        !s_exceptions.ContainsKey(conversation.Number) && !s_cookieless.Contains(conversation.Number);

    private static IEnumerable<string> KernelErrors(KernelConversation conversation) =>
        conversation.Conversation.Validate().Findings
            .Where(found => found.Reported.Finding.Severity == Severity.Error && (found.Frame == 0 || conversation.KernelFrames.Contains(found.Frame)))
            .Select(found => $"conversation {conversation.Number}, frame {found.Frame}: {found.Reported}");
}
