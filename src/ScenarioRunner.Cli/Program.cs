using ScenarioRunner.Cli;

return await RunnerApp.RunAsync(args, ProcessSurroundings.Create());
