using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("ScenarioRunner.Cli.Tests")]
