namespace ScenarioRunner.Machines.Definition;

public enum Occasion
{
    Send,
    Receive,
    Call,
    Timeout,
}
