namespace ScenarioRunner.Model.Text;

/// <summary>A place as people count it: line and column from 1, columns in Unicode code points.</summary>
public readonly record struct Position(int Line, int Column);
