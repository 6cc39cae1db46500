using System.Collections.Immutable;
using System.Globalization;

namespace ScenarioRunner.Scenarios.Tests.Captures;

/// <summary>Conversations between a test program and a Linux kernel. The kernel's segments are right, many of the program's are wrong on purpose.</summary>
internal sealed record KernelConversation(int Number, CapturedConversation Conversation, ImmutableHashSet<int> KernelFrames)
{
    private const int Syn = 2;
    private const int Ack = 16;

    public static ImmutableArray<KernelConversation> All()
    {
        if (Repository.Corpus("tcp-stacks/linux-kernel.tsv") is not { } table || Repository.Corpus("tcp-stacks/linux-kernel.pcap") is not { } capture)
            return [];
        Dictionary<int, CapturedSegment> segments = CaptureFile.Read(capture).ToDictionary(segment => segment.Frame);
        return
        [
            .. File.ReadAllLines(table).Skip(1).Select(line => line.Split('\t'))
                .Select(cells => (Frame: Parse(cells[0]), Conversation: Parse(cells[1]), Kernel: cells[2] == "kernel", Length: Parse(cells[6])))
                .GroupBy(row => row.Conversation)
                .Select(rows => Of(rows.Key, [.. rows.Select(row => (segments[row.Frame] with { Length = row.Length }, row.Kernel))])),
        ];
    }

    private static KernelConversation Of(int number, List<(CapturedSegment Segment, bool Kernel)> rows)
    {
        List<(CapturedSegment Segment, bool Kernel)> first = FirstConnection(rows);
        return new KernelConversation(
            number,
            CapturedConversation.Of(first.Select(row => row.Segment)),
            [.. first.Where(row => row.Kernel).Select(row => row.Segment.Frame)]);
    }

    // Where a script opens several connections, the file numbers the later ones from the first one's SYN.
    private static List<(CapturedSegment Segment, bool Kernel)> FirstConnection(List<(CapturedSegment Segment, bool Kernel)> rows)
    {
        for (int i = 1; i < rows.Count; i++)
        {
            (CapturedSegment segment, bool kernel) = rows[i];
            bool spoke = rows.Take(i).Any(row => row.Kernel == kernel && !row.Segment.Has(Syn));
            bool opens = kernel || rows.Skip(i + 1).FirstOrDefault(row => row.Kernel).Segment is { } next && next.Has(Syn);
            if (segment.Has(Syn) && !segment.Has(Ack) && spoke && opens)
                return rows[..i];
        }

        return rows;
    }

    private static int Parse(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
