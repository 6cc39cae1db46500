using System.Collections.Concurrent;
using System.Collections.Immutable;
using ScenarioRunner.Machines.Loading;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Vocabulary;

namespace ScenarioRunner.Machines;

/// <summary>The machines that scenarios may use: those that come with the tool by name, the user's own by path. Each file is loaded once; several threads may ask.</summary>
public sealed class MachineSet(IMachineFiles files)
{
    private readonly ConcurrentDictionary<string, Lazy<(ReferenceMachine? Machine, ImmutableArray<LoadProblem> Problems)>> _loaded = new(StringComparer.Ordinal);

    /// <summary>The machine of that name, or at that path as seen from the folder of the scenario; null when there is none that can be used.</summary>
    public ReferenceMachine? Find(string folder, string nameOrPath) => ReferenceMachine.Named(nameOrPath) is { } builtIn ? builtIn
        : IsPath(nameOrPath) && MachinePath.Resolve(folder, nameOrPath) is { } path ? Load(path).Machine : null;

    /// <summary>The words of the machine. Where a file is at fault they carry the reason; null for a name that no machine has.</summary>
    public IVocabulary? Vocabulary(string folder, string nameOrPath)
    {
        if (Find(folder, nameOrPath) is { } machine)
            return machine.Dialect.Vocabulary;
        if (!IsPath(nameOrPath))
            return null;
        return MachinePath.Resolve(folder, nameOrPath) is { } path
            ? new FaultyVocabulary(Fault(path, Load(path).Problems))
            : new FaultyVocabulary(new VocabularyFault("the path leads out of the project's folder", ""));
    }

    private (ReferenceMachine? Machine, ImmutableArray<LoadProblem> Problems) Load(string path) =>
        _loaded.GetOrAdd(path, key => new(() => ReferenceMachine.Load(files, key))).Value;

    // Names of machines that come with the tool have no file ending.
    private static bool IsPath(string nameOrPath) => nameOrPath.AsSpan().ContainsAny('.', '/', '\\');

    private static VocabularyFault Fault(string path, ImmutableArray<LoadProblem> problems)
    {
        LoadProblem[] errors = [.. problems.Where(problem => problem.Severity == Severity.Error)];
        LoadProblem first = errors[0];
        return new VocabularyFault(
            $"the machine cannot be used: {first.File}:{first.Line}:{first.Column}: {first.Message}",
            errors.Length == 1 ? "" : $"`runner machines check {Expressions.Printable.Escape(path)}` shows all {errors.Length} problems");
    }
}
