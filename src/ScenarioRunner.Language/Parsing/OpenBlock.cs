using System.Collections.Immutable;
using ScenarioRunner.Language.Syntax;

namespace ScenarioRunner.Language.Parsing;

/// <summary>A block whose end has not come yet.</summary>
internal sealed class OpenBlock(LineSyntax line, BlockWord word)
{
    private readonly List<ImmutableArray<NodeSyntax>> _branches = [];
    private ImmutableArray<NodeSyntax>.Builder _nodes = ImmutableArray.CreateBuilder<NodeSyntax>();
    private bool _hasVariables = line is { HasVariables: true };

    public LineSyntax Line => line;

    public BlockWord Word => word;

    public bool HasVariables => _hasVariables;

    public bool HasNodes => _nodes.Count > 0;

    public void Add(NodeSyntax node)
    {
        _nodes.Add(node);
        _hasVariables |= node is BlockNode { HasVariables: true } or LineSyntax { HasVariables: true };
    }

    public void NextBranch(bool hasVariables)
    {
        _branches.Add(_nodes.ToImmutable());
        _nodes = ImmutableArray.CreateBuilder<NodeSyntax>();
        _hasVariables |= hasVariables;
    }

    public ImmutableArray<NodeSyntax> FirstBranch() => _nodes.DrainToImmutable();

    public BlockNode ToNode() => new(line, word, [.. _branches, _nodes.ToImmutable()], _hasVariables);
}
