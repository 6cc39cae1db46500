using ScenarioRunner.Model.Scenarios;

namespace ScenarioRunner.Benchmarks;

/// <summary>Both endpoints' machines over bound steps: what a segment costs without reading text.</summary>
internal sealed class Engine : IBenchmark
{
    private const int Steps = 10_000;

    public string Name => "engine";

    public IEnumerable<Figure> Run(Arguments arguments)
    {
        Scenario scenario = Way.Bind(Conversations.Of(Steps));
        Timing timing = Timing.Of(() => Way.Validate(scenario, transcripts: false), arguments.Rounds);
        yield return new Figure("a segment through both machines", "1 us (later)", Microseconds(timing.Median), Microseconds(timing.Best), "");
        yield return new Figure("  allocated a segment", "", Table.Number((double)timing.Allocated / Steps, "B"), "", "");
    }

    private static string Microseconds(double milliseconds) => Table.Number(milliseconds * 1000 / Steps, "us");
}
