using ScenarioRunner.Benchmarks;

if (Arguments.Read(args) is not { } arguments)
    return 2;
List<Figure> figures = [];
foreach (IBenchmark benchmark in Benchmarks.All(arguments))
{
    Console.Error.WriteLine(benchmark.Name + " ...");
    figures.AddRange(benchmark.Run(arguments));
}

Console.Write(Table.Write(figures));
return 0;
