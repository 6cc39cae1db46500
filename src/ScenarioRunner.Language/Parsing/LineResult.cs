using Sprache;

namespace ScenarioRunner.Language.Parsing;

/// <summary>Success with a value, or failure; why it failed is kept on the <see cref="Line"/>.</summary>
internal sealed class LineResult<T>(bool wasSuccessful, T value, IInput remainder) : IResult<T>
{
    public T Value => wasSuccessful ? value : throw new InvalidOperationException("The line was not read.");

    public bool WasSuccessful => wasSuccessful;

    public string Message => wasSuccessful ? "" : ((LineInput)Remainder).Of.Furthest().Message;

    public IEnumerable<string> Expectations => wasSuccessful ? [] : [((LineInput)Remainder).Of.Furthest().Expected];

    public IInput Remainder { get; } = remainder;
}
