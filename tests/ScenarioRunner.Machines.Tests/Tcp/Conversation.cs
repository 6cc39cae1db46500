using System.Collections.Immutable;
using System.Diagnostics;
using NUnit.Framework;
using ScenarioRunner.Language.Parsing;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Validation;
using Bound = ScenarioRunner.Language.Binding.BoundFile;
using FileBinder = ScenarioRunner.Language.Binding.Binder;

namespace ScenarioRunner.Machines.Tests.Tcp;

/// <summary>One run of a scenario text through the TCP machine, and what a user sees of it.</summary>
internal sealed class Conversation
{
    private readonly SourceText _source;

    private Conversation(SourceText source, ScenarioResult result)
    {
        _source = source;
        Result = result;
    }

    public ScenarioResult Result { get; }

    public static Conversation Run(string text)
    {
        SourceText source = new("rfc.hs", text);
        SyntaxTree tree = HsParser.Parse(source);
        Bound bound = FileBinder.Bind(tree, name => name == "tcp" ? ReferenceMachine.Tcp.Dialect.Vocabulary : null, "rfc");
        Assert.That(bound.Findings.Select(f => f.Message), Is.Empty, text);
        return new Conversation(source, Validator.Validate(bound.Scenarios.Single(), ReferenceMachine.Tcp, new ValidatorOptions()).First());
    }

    /// <summary>The last line of a text, from 1.</summary>
    public static int LastLine(string text) => text.TrimEnd('\n').Count(c => c == '\n') + 1;

    /// <summary>Findings that start on a line, also those that are told with another one.</summary>
    public ImmutableArray<Finding> On(int line) =>
        [.. Result.Findings.SelectMany(f => f.Consequences.Prepend(f)).Where(f => _source.LineAt(f.Span.Start) == line)];

    public string[] Faults(int line) => [.. On(line).Where(f => f.Severity is Severity.Error or Severity.Warning).Select(f => f.Rule.Requirement)];

    public string[] Errors(int line) => [.. On(line).Where(f => f.Severity is Severity.Error).Select(f => f.Rule.Requirement)];

    /// <summary>Errors and warnings, as <c>line 3: ACK-UNSENT</c>.</summary>
    public string[] AllFaults() =>
    [
        .. Result.Findings.Where(f => f.Severity is Severity.Error or Severity.Warning)
            .Select(f => $"line {_source.LineAt(f.Span.Start)}: {f.Rule.Requirement}"),
    ];

    /// <summary>What the step on a line makes due: <c>due ACK seq=1 ack=1</c>, <c>possible ACK seq=1 ack=1</c>.</summary>
    public string[] Owed(int line, string endpoint) =>
    [
        .. Result.Transcript!.Entries.Where(e => _source.LineAt(e.Step.Span.Start) == line)
            .SelectMany(e => e.Remarks)
            .Where(r => r.Contains($" from {endpoint}: ", StringComparison.Ordinal))
            .Select(r => r.Replace($" from {endpoint}:", "", StringComparison.Ordinal)),
    ];

    public string StateOf(string endpoint) =>
        Result.Transcript!.Final.FirstOrDefault(f => f.Subject == endpoint + ".tcp")?.State ?? throw new UnreachableException(endpoint);
}
