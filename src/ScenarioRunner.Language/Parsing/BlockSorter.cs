using System.Collections.Immutable;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Language.Text;

namespace ScenarioRunner.Language.Parsing;

/// <summary>Sorts lines into scenarios and blocks, with a stack of its own: the depth of a text costs no call stack.</summary>
internal sealed class BlockSorter(FindingList findings)
{
    private readonly ImmutableArray<ScenarioSyntax>.Builder _scenarios = ImmutableArray.CreateBuilder<ScenarioSyntax>();
    private readonly Stack<OpenBlock> _open = new();
    private ImmutableArray<LineSyntax>.Builder _header = ImmutableArray.CreateBuilder<LineSyntax>();
    private OpenBlock _body = new(null!, BlockWord.End);
    private LineSyntax? _opening;
    private int _tooDeep;
    private bool _hasFaultyLines;

    public ImmutableArray<ScenarioSyntax> Sort(ImmutableArray<LineSyntax> lines)
    {
        foreach (LineSyntax line in lines)
            Take(line);
        Finish();
        return _scenarios.ToImmutable();
    }

    private OpenBlock Innermost => _open.TryPeek(out OpenBlock? block) ? block : _body;

    private void Take(LineSyntax line)
    {
        switch (line.Statement)
        {
            case ScenarioStatement:
                if (_opening is not null || _header.Count > 0 || _body.HasNodes || _open.Count > 0)
                    Finish();
                _opening = line;
                break;
            case HeaderSyntax:
                TakeHeader(line);
                break;
            case BlockStatement { Word: BlockWord.End }:
                Close(line);
                break;
            case BlockStatement { Word: BlockWord.Else or BlockWord.And } part:
                Part(line, part.Word);
                break;
            case BlockStatement block:
                Open(line, block.Word);
                break;
            case StepSyntax:
                Innermost.Add(line);
                break;
            case null when line.HasVariables && line.Code.Length > 0:
                Innermost.Add(line); // read once its variables have values
                break;
            case null:
                _hasFaultyLines |= line.IsFaulty;
                break;
        }
    }

    private void TakeHeader(LineSyntax line)
    {
        if (_body.HasNodes || _open.Count > 0)
            findings.Add(
                SyntaxRules.HeaderAfterStep,
                line.Code,
                "a header statement stands behind a step",
                "move it before the first step, or begin a further scenario with `scenario \"...\"`");
        else
            _header.Add(line);
    }

    private void Open(LineSyntax line, BlockWord word)
    {
        if (_open.Count >= HsLimits.BlockDepth)
        {
            if (_tooDeep++ == 0)
                findings.Add(LimitRules.BlocksTooDeep, line.Code, $"blocks are nested more than {HsLimits.BlockDepth} deep");
            return;
        }

        _open.Push(new OpenBlock(line, word));
    }

    private void Part(LineSyntax line, BlockWord word)
    {
        if (_tooDeep > 0)
            return;
        BlockWord owner = word == BlockWord.Else ? BlockWord.Alt : BlockWord.Par;
        string name = word == BlockWord.Else ? "else" : "and";
        if (_open.TryPeek(out OpenBlock? block) && block.Word == owner)
            block.NextBranch(line.HasVariables);
        else
            findings.Add(
                SyntaxRules.MisplacedBranch,
                line.Code,
                $"`{name}` stands {(block is null ? "outside any block" : $"in {Article(block.Word)} block")}",
                $"`{name}` parts the branches of `{owner.ToString().ToLowerInvariant()}`");
    }

    private void Close(LineSyntax line)
    {
        if (_tooDeep > 0)
            _tooDeep--;
        else if (_open.TryPop(out OpenBlock? block))
            Innermost.Add(block.ToNode());
        else
        {
            _hasFaultyLines = true;
            findings.Add(SyntaxRules.UnmatchedEnd, line.Code, "no block is open here", "remove this line, or add the line that opens the block");
        }
    }

    /// <summary>Ends the scenario; blocks still open are closed as if their end stood here.</summary>
    private void Finish()
    {
        while (_open.TryPop(out OpenBlock? block))
        {
            findings.Add(
                SyntaxRules.UnclosedBlock,
                block.Line.Code,
                $"the {block.Word.ToString().ToLowerInvariant()} block is not closed",
                "add `end` behind its last line");
            Innermost.Add(block.ToNode());
        }

        if (_opening is not null || _header.Count > 0 || _body.HasNodes || _scenarios.Count == 0)
            _scenarios.Add(new ScenarioSyntax(_opening, _header.ToImmutable(), _body.FirstBranch(), _body.HasVariables, _hasFaultyLines));
        (_opening, _tooDeep, _hasFaultyLines, _body) = (null, 0, false, new OpenBlock(null!, BlockWord.End));
        _header = ImmutableArray.CreateBuilder<LineSyntax>();
    }

    private static string Article(BlockWord word) =>
        word is BlockWord.Opt or BlockWord.Alt ? $"an {word.ToString().ToLowerInvariant()}" : $"a {word.ToString().ToLowerInvariant()}";
}
