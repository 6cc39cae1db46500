using NUnit.Framework;

namespace ScenarioRunner.Machines.Tests.Tcp;

/// <summary>The examples printed in RFC 2018 §7 and RFC 2883 §4 and §5, with their own numbers.</summary>
/// <remarks>A word a step: <c>5000+500</c> arrives, <c>=5500[6000:6500]</c> is acknowledged, <c>x4000</c> is an ACK that is dropped on its way.</remarks>
[Parallelizable(ParallelScope.All)]
public sealed class SackTests
{
    [TestCase("RFC 2018 §7 case 1: the first 4 segments arrive", 5000, "5000+500 5500+500 =6000 6000+500 6500+500 =7000")]
    [TestCase("RFC 2018 §7 case 2: the first segment is lost", 5000,
        "5500+500 =5000[5500:6000] 6000+500 =5000[5500:6500] 6500+500 =5000[5500:7000] 7000+500 =5000[5500:7500] "
        + "7500+500 =5000[5500:8000] 8000+500 =5000[5500:8500] 8500+500 =5000[5500:9000]")]
    [TestCase("RFC 2018 §7 case 3: the 2nd, 4th, 6th and 8th segments are lost", 5000,
        "5000+500 =5500 6000+500 =5500[6000:6500] 7000+500 =5500[7000:7500,6000:6500] 8000+500 =5500[8000:8500,7000:7500,6000:6500] "
        + "6500+500 =5500[6000:7500,8000:8500] 5500+500 =7500[8000:8500]")]
    [TestCase("RFC 2883 §4.1.1 example 1: a duplicate segment", 3000, "3000+500 x3500 3500+500 x4000 3000+500 =4000[3000:3500]")]
    [TestCase("RFC 2883 §4.1.2 example 2: an out-of-order segment and a duplicate", 3000,
        "3000+500 x3500 3500+500 x4000 4500+500 x4000[4500:5000] 3000+500 =4000[3000:3500,4500:5000]")]
    [TestCase("RFC 2883 §4.1.3 example 3: a duplicate of an out-of-order segment", 3500,
        "3500+500 =4000 4500+500 =4000[4500:5000] 5000+500 =4000[4500:5500] 5000+500 =4000[5000:5500,4500:5500]")]
    [TestCase("RFC 2883 §4.2.1 example 4: one duplicate subsegment", 500,
        "500+500 =1000 2000+500 =1000[2000:2500] 1000+500 =1500[2000:2500] 1000+1000 =2500[1000:1500]")]
    [TestCase("RFC 2883 §4.2.2 example 5: two duplicate subsegments below the acknowledgment", 500,
        "500+500 =1000 3000+500 =1000[3000:3500] 1000+500 =1500[3000:3500] 2000+500 =1500[2000:2500,3000:3500] 1000+1500 =2500[1000:1500,3000:3500]")]
    [TestCase("RFC 2883 §4.2.3 example 6: two duplicate subsegments above the acknowledgment", 500,
        "500+500 =1000 3500+500 =1000[3500:4000] 1500+500 =1000[1500:2000,3500:4000] 2500+500 =1000[2500:3000,1500:2000,3500:4000] "
        + "1500+1500 =1000[1500:2000,1500:3000,3500:4000]")]
    [TestCase("RFC 2883 §5.1: replication by the network", 500, "500+500 =1000 1000+500 =1500 1000+500 =1500[1000:1500]")]
    public void An_example_of_the_RFCs_is_right(string example, int first, string steps)
    {
        foreach (long shift in (long[])[0, uint.MaxValue - (first + 1200L)])
        {
            string text = Text(first, shift, steps);
            Assert.That(Conversation.Run(text).AllFaults(), Is.Empty, example + "\n" + text);
        }
    }

    [TestCase("the newest block is not first", "5000+500 =5500 6000+500 =5500[6000:6500] 7000+500 =5500[6000:6500,7000:7500]", "SACK-FIRST-NEWEST")]
    [TestCase("a block of octets that never arrived", "5000+500 =5500 6000+500 =5500[6000:7000]", "SACK-BLOCK-VALID")]
    [TestCase("a block with its edges swapped", "5000+500 =5500 6000+500 =5500[6500:6000]", "SACK-BLOCK-VALID")]
    [TestCase("two blocks that overlap", "5000+500 =5500 6000+500 =5500[6000:6500] 7000+500 =5500[7000:7500,6000:6500,6000:6500]", "SACK-DISJOINT")]
    [TestCase("a duplicate reported in the second block", "5000+500 =5500 6000+500 =5500[6000:6500] 5000+500 =5500[6000:6500,5000:5500]", "DSACK-FIRST")]
    public void A_block_that_breaks_RFC_2018_or_2883_is_found(string fault, string steps, string requirement)
    {
        string text = Text(5000, 0, steps);
        Assert.That(Conversation.Run(text).Errors(Conversation.LastLine(text)), Is.EqualTo(new[] { requirement }), fault + "\n" + text);
    }

    [Test]
    public void Blocks_need_a_SACK_permitted_option_of_the_peer()
    {
        string text = Text(5000, 0, "6000+500 =5000[6000:6500]").Replace("SYN isn=4999 mss=1460 sack-ok", "SYN isn=4999 mss=1460", StringComparison.Ordinal);
        Assert.That(Conversation.Run(text).Errors(Conversation.LastLine(text)), Is.EqualTo(new[] { "SACK-NEEDS-PERM" }), text);
    }

    private static string Text(int first, long shift, string steps)
    {
        string At(string number) => $"@{(long.Parse(number) + shift) % (1L << 32)}";
        List<string> lines =
        [
            $"inject client -> server: SYN isn={(first - 1 + shift) % (1L << 32)} mss=1460 sack-ok",
            "server -> client: SYN-ACK mss=1460 sack-ok",
            $"inject client -> server: ACK seq={At($"{first}")} ack=1",
        ];
        foreach (string step in steps.Split(' '))
        {
            string[] parts = step.Split('+', '=', 'x', '[', ']', ',');
            if (char.IsAsciiDigit(step[0]))
                lines.Add($"inject client -> server: PSH-ACK seq={At(parts[0])} ack=1 len={parts[1]}");
            else
                lines.Add($"server {(step[0] == 'x' ? "-x" : "->")} client: ACK ack={At(parts[1])}{Blocks(parts[2..], At)}");
        }

        return string.Join('\n', lines) + "\n";
    }

    private static string Blocks(string[] blocks, Func<string, string> at)
    {
        string[] edges = [.. blocks.Where(b => b.Length > 0).Select(b => string.Join(':', b.Split(':').Select(at)))];
        return edges.Length == 0 ? "" : $" sack=[{string.Join(", ", edges)}]";
    }
}
