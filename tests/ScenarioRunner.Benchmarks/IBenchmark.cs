namespace ScenarioRunner.Benchmarks;

/// <summary>Some figures that are taken together.</summary>
internal interface IBenchmark
{
    string Name { get; }

    IEnumerable<Figure> Run(Arguments arguments);
}
