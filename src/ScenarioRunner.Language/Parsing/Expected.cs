namespace ScenarioRunner.Language.Parsing;

/// <summary>How messages name what would be accepted.</summary>
internal static class Expected
{
    public const string Name = "a name";
    public const string Endpoint = "an endpoint";
    public const string Arrow = "an arrow (->, -x, ~>, <-)";
    public const string Colon = "`:`";
    public const string Message = "a message name";
    public const string Call = "a local call";
    public const string Attribute = "an attribute";
    public const string Value = "a value";
    public const string Item = "an attribute";
    public const string Quoted = "a text in double quotes";
    public const string Duration = "a duration";
    public const string Number = "a number";
    public const string Rule = "a rule's code or name";
    public const string Label = "a label";
    public const string End = "the end of the line";
}
