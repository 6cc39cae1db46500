namespace ScenarioRunner.Language.Parsing;

/// <summary><c>$name</c> in a text.</summary>
internal static class Variables
{
    /// <summary>The end of the variable's name (without <c>$</c>) that starts here.</summary>
    public static int NameEnd(string text, int at, int end)
    {
        while (at < end && (char.IsLetterOrDigit(text[at]) || text[at] == '_'))
            at++;
        return at;
    }

    /// <summary>The next <c>$name</c> from a place on, or -1.</summary>
    public static int Next(string text, int at, int end)
    {
        while (at < end)
        {
            int found = text.IndexOf('$', at, end - at);
            if (found < 0 || NameEnd(text, found + 1, end) > found + 1)
                return found;
            at = found + 1;
        }

        return -1;
    }
}
