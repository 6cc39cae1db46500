using System.Globalization;

namespace ScenarioRunner.Machines.Expressions;

/// <summary>Cuts an expression into tokens, one at a time.</summary>
internal sealed class Lexer(string text, int start)
{
    // Interned: tokens compare symbols by reference. Longer symbols first.
    private static readonly string[] s_symbols =
    [
        "||", "&&", "==", "!=", "<<", ">>", "<=", ">=", "+=", "<", ">", "=", "!", "+", "-", "*", "/", "%", "&", "?", ":",
        "(", ")", "[", "]", "{", "}", ",",
    ];

    private int _position = start;

    /// <summary>Offset behind the last token.</summary>
    public int Position => _position;

    public Token Next()
    {
        SkipBlanks();
        if (_position >= text.Length)
            return new Token(TokenKind.End, text.Length, "");
        char c = text[_position];
        if (char.IsAsciiDigit(c))
            return Number();
        if (char.IsAsciiLetter(c) || c == '_')
            return new Token(TokenKind.Word, _position, Take(IsWordPart));
        return c == '"' ? Quoted() : Symbol();
    }

    /// <summary>A name in which <c>-</c> is a letter, as the names of states have it; empty when there is none.</summary>
    public Token NextName()
    {
        SkipBlanks();
        if (_position < text.Length && text[_position] == '"')
            return Quoted();
        int at = _position;
        string name = Take(static c => IsWordPart(c) || c == '-');
        return name.Length == 0 ? Next() : new Token(TokenKind.Word, at, name);
    }

    /// <summary>The text behind the last token, when it goes on with <c>-word</c>; used for field names such as <c>sack-ok</c>.</summary>
    public string DashedRest()
    {
        int end = _position;
        while (end + 1 < text.Length && text[end] == '-' && char.IsAsciiLetter(text[end + 1]))
        {
            end++;
            while (end < text.Length && IsWordPart(text[end]))
                end++;
        }
        return text[_position..end];
    }

    public void Skip(int count) => _position += count;

    private static bool IsWordPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '.';

    private void SkipBlanks()
    {
        while (_position < text.Length && text[_position] is ' ' or '\t' or '\n' or '\r')
            _position++;
    }

    private string Take(Func<char, bool> wanted)
    {
        int from = _position;
        while (_position < text.Length && wanted(text[_position]))
            _position++;
        return text[from.._position];
    }

    private Token Quoted()
    {
        int from = _position;
        int end = text.IndexOf('"', from + 1);
        if (end < 0)
        {
            _position = text.Length;
            return new Token(TokenKind.Faulty, from, "\"");
        }
        _position = end + 1;
        return new Token(TokenKind.Text, from, text[(from + 1)..end]);
    }

    private Token Symbol()
    {
        int from = _position;
        foreach (string symbol in s_symbols)
        {
            if (string.CompareOrdinal(text, from, symbol, 0, symbol.Length) == 0)
            {
                _position += symbol.Length;
                return new Token(TokenKind.Symbol, from, symbol);
            }
        }
        _position++;
        return new Token(TokenKind.Faulty, from, text[from].ToString());
    }

    private Token Number()
    {
        int from = _position;
        string word = Take(char.IsAsciiLetterOrDigit);
        return TryNumber(word, out long value)
            ? new Token(TokenKind.Number, from, word, value)
            : new Token(TokenKind.Faulty, from, word);
    }

    /// <summary>A decimal or <c>0x</c> number, with an optional unit of time (microseconds).</summary>
    public static bool TryNumber(ReadOnlySpan<char> word, out long value)
    {
        if (word.StartsWith("0x", StringComparison.Ordinal))
            return long.TryParse(word[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
        int digits = 0;
        while (digits < word.Length && char.IsAsciiDigit(word[digits]))
            digits++;
        long unit = word[digits..] switch { "" or "us" => 1, "ms" => 1_000, "s" => 1_000_000, "min" => 60_000_000, _ => 0 };
        if (!long.TryParse(word[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out value) || unit == 0)
            return false;
        Int128 product = (Int128)value * unit;
        value = (long)product;
        return product <= long.MaxValue;
    }
}
