using System.Collections.Immutable;

namespace ScenarioRunner.Language.Syntax;

/// <summary>The lines of one scenario: header and body.</summary>
/// <param name="BodyHasVariables">A line of the body holds <c>$name</c>.</param>
/// <param name="HasFaultyLines">A line could not be read and is in neither.</param>
/// <param name="Opening">The <c>scenario</c> line; null when the file does without.</param>
public sealed record ScenarioSyntax(
    LineSyntax? Opening,
    ImmutableArray<LineSyntax> Header,
    ImmutableArray<NodeSyntax> Body,
    bool BodyHasVariables,
    bool HasFaultyLines);

/// <summary>A step (its line) or a block.</summary>
public abstract record NodeSyntax;

/// <summary>A block with one branch, or several parted by <c>else</c> or <c>and</c>.</summary>
/// <param name="HasVariables">The block's own line or a line inside holds <c>$name</c>.</param>
public sealed record BlockNode(
    LineSyntax Line,
    BlockWord Word,
    ImmutableArray<ImmutableArray<NodeSyntax>> Branches,
    bool HasVariables) : NodeSyntax;
