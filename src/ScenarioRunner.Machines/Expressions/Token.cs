namespace ScenarioRunner.Machines.Expressions;

internal enum TokenKind
{
    End,
    Number,
    Word,
    Text,
    Symbol,
    Faulty,
}

/// <summary>One token of an expression.</summary>
/// <param name="Start">Offset in the text.</param>
/// <param name="Text">The word, the symbol, or the text between the quotes.</param>
/// <param name="Number">The value of a number, with its unit applied.</param>
internal readonly record struct Token(TokenKind Kind, int Start, string Text, long Number = 0)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && ReferenceEquals(Text, symbol);

    public bool IsWord(string word) => Kind == TokenKind.Word && Text == word;

    public string Shown => Kind switch
    {
        TokenKind.End => "the end",
        TokenKind.Text => "\"" + Text + "\"",
        _ => "'" + Text + "'",
    };
}
