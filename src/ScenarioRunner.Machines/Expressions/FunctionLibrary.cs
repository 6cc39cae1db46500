using ScenarioRunner.Machines.Definition;

namespace ScenarioRunner.Machines.Expressions;

/// <summary>The functions that a machine's expressions may call, by name.</summary>
public sealed class FunctionLibrary
{
    private readonly Dictionary<string, Function> _byName;

    private FunctionLibrary(Dictionary<string, Function> byName)
    {
        _byName = byName;
    }

    /// <summary>What every machine has.</summary>
    public static FunctionLibrary Standard { get; } = new FunctionLibrary([]).With(StandardFunctions.All);

    /// <summary>This library and more functions; a name may be taken only once.</summary>
    public FunctionLibrary With(params IEnumerable<Function> functions)
    {
        Dictionary<string, Function> all = new(_byName, StringComparer.Ordinal);
        foreach (Function function in functions)
            all.Add(function.Name, function);
        return new FunctionLibrary(all);
    }

    public IReadOnlyCollection<string> Names => _byName.Keys;

    public Function? Find(string name) => _byName.GetValueOrDefault(name);
}
