using System.Collections.Immutable;
using System.Text;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Language.Text;

/// <summary>The bytes of a file as text.</summary>
public static class HsText
{
    /// <summary>Never throws: a faulty byte is replaced and reported, a file over the limit is not read.</summary>
    public static (SourceText Source, ImmutableArray<Finding> Findings) Decode(string path, ReadOnlySpan<byte> bytes)
    {
        FindingList findings = new();
        if (bytes.Length > HsLimits.FileLength)
        {
            findings.Add(LimitRules.FileTooLarge, default, $"the file has {bytes.Length} bytes, the limit is {HsLimits.FileLength}");
            return (new SourceText(path, ""), findings.ToImmutable());
        }

        string help = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] ? "the file looks like UTF-16; save it as UTF-8" : "save the file as UTF-8";
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            bytes = bytes[3..];
        string text = Encoding.UTF8.GetString(bytes);
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
            ReportReplaced(bytes, help, findings);
        return (new SourceText(path, text), findings.ToImmutable());
    }

    /// <summary>Walks bytes and text side by side, since the text may hold a U+FFFD of its own.</summary>
    private static void ReportReplaced(ReadOnlySpan<byte> bytes, string help, FindingList findings)
    {
        int offset = 0;
        int at = 0;
        while (at < bytes.Length)
        {
            System.Buffers.OperationStatus status = Rune.DecodeFromUtf8(bytes[at..], out Rune rune, out int length);
            if (status != System.Buffers.OperationStatus.Done)
                findings.Add(SyntaxRules.InvalidUtf8, new Span(offset, 1), $"the byte 0x{bytes[at]:X2} is not UTF-8 here", help);
            at += Math.Max(1, length);
            offset += rune.Utf16SequenceLength;
        }
    }
}
