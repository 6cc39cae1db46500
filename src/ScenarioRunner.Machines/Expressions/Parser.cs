using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Expressions;

/// <summary>
/// Reads expressions by recursive descent and binds them as it goes.
/// After a mistake of syntax the rest of the text is skipped.
/// </summary>
internal sealed class Parser
{
    public const int MaximumLength = 4096;

    public const int MaximumNesting = 64;

    // From the loosest to the tightest, as in C, except that & << >> bind tighter than comparisons.
    private static readonly string[][] s_levels =
    [
        ["||"], ["&&"], ["==", "!="], ["<", "<=", ">", ">="], ["&"], ["<<", ">>"], ["+", "-"], ["*", "/", "%"],
    ];

    private readonly Lexer _lexer;
    private readonly Binder _binder;
    private readonly Typing _typing;
    private readonly Complaints _complaints;
    private readonly CallParser _calls;
    private int _nesting;

    public Parser(string text, int start, Vocabulary vocabulary, Scope scope, Complaints complaints)
    {
        _lexer = new Lexer(text, start);
        _complaints = complaints;
        _binder = new Binder(vocabulary, scope, complaints);
        _typing = new Typing(complaints);
        _calls = new CallParser(this, _binder, _typing, complaints);
        if (text.Length > MaximumLength)
            Fail(MaximumLength, $"the expression is longer than {MaximumLength} characters");
        else
            Advance();
    }

    public Token Current { get; private set; }

    public Binder Binder => _binder;

    public CallParser Calls => _calls;

    public Typing Typing => _typing;

    public void Advance()
    {
        Current = _lexer.Next();
        if (Current.Kind == TokenKind.Faulty)
            Fail(Current.Start, Current.Text == "\"" ? "the quotation mark is never closed" : $"'{Printable.Escape(Current.Text)}' does not belong here");
    }

    /// <summary>Reports a mistake of syntax and gives up on the rest.</summary>
    public FaultyExpression Fail(int at, string message)
    {
        FaultyExpression fault = Current is { Kind: TokenKind.End, Number: < 0 } ? new FaultyExpression(at) : _complaints.Add(at, message);
        _lexer.Skip(int.MaxValue - _lexer.Position);
        Current = new Token(TokenKind.End, at, "", -1);
        return fault;
    }

    public bool Take(string symbol)
    {
        if (!Current.Is(symbol))
            return false;
        Advance();
        return true;
    }

    public void Expect(string symbol)
    {
        if (!Take(symbol))
            Fail(Current.Start, $"expected '{symbol}', found {Printable.Escape(Current.Shown)}");
    }

    public void ExpectEnd()
    {
        if (Current.Kind != TokenKind.End)
            Fail(Current.Start, $"expected the end, found {Printable.Escape(Current.Shown)}");
    }

    public Bound Expression()
    {
        if (++_nesting > MaximumNesting)
            return Fail(Current.Start, $"nested more than {MaximumNesting} deep");
        Bound result = Level(0);
        int at = Current.Start;
        if (Take("?"))
        {
            Bound yes = Expression();
            Expect(":");
            result = _typing.Choice(at, result, yes, Expression());
        }
        _nesting--;
        return result;
    }

    private Bound Level(int level)
    {
        if (level == s_levels.Length)
            return Unary();
        Bound left = Level(level + 1);
        while (Current.Kind == TokenKind.Symbol && Array.IndexOf(s_levels[level], Current.Text) >= 0)
        {
            Token op = Current;
            Advance();
            Bound right = Level(level + 1);
            left = _binder.Bounded(_typing.Binary(op.Text, op.Start, left, right));
        }
        return left;
    }

    private Bound Unary()
    {
        Token op = Current;
        if (!op.Is("!") && !op.Is("-"))
            return Primary();
        if (++_nesting > MaximumNesting)
            return Fail(op.Start, $"nested more than {MaximumNesting} deep");
        Advance();
        Bound operand = Unary();
        _nesting--;
        return op.Is("!") ? _typing.Invert(op.Start, operand) : _typing.Negate(op.Start, operand);
    }

    private Bound Primary()
    {
        Token token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                Advance();
                return new Literal(ValueType.Int, token.Start, token.Number);
            case TokenKind.Word:
                return Word(token);
            case TokenKind.Symbol when token.Is("("):
                Advance();
                Bound inner = Expression();
                Expect(")");
                return inner;
            default:
                return Fail(token.Start, $"expected a value, found {Printable.Escape(token.Shown)}");
        }
    }

    private Bound Word(Token word)
    {
        if (word.Text is "state" or "peer.state" or "profile")
            return Circumstance(word);
        if (FieldWithDash(ref word))
            return _binder.Name(word.Text, word.Start);
        Advance();
        return Current.Is("(") ? _calls.Call(word, asStatement: false) : _binder.Name(word.Text, word.Start);
    }

    /// <summary>A field whose declared name holds a dash, such as <c>seg.sack-ok</c>; elsewhere <c>-</c> is minus.</summary>
    public bool FieldWithDash(ref Token word)
    {
        string rest = _lexer.DashedRest();
        for (int length = rest.Length; length > 0; length = rest.LastIndexOf('-', length - 1))
        {
            string longer = string.Concat(word.Text, rest.AsSpan(0, length));
            if (_binder.FieldIndex(longer) < 0)
                continue;
            _lexer.Skip(length);
            word = word with { Text = longer };
            Advance();
            return true;
        }
        return false;
    }

    /// <summary><c>state == A</c>, <c>state in [A, group]</c>, <c>profile == rfc793</c>.</summary>
    private Bound Circumstance(Token word)
    {
        Advance();
        bool same = Current.Is("=="), list = Current.IsWord("in");
        bool profile = word.Text == "profile";
        if (!same && !Current.Is("!=") && (!list || profile))
            return Fail(Current.Start, profile ? "write 'profile == NAME' or 'profile != NAME'" : $"write '{word.Text} == NAME' or '{word.Text} in [NAME, ...]'");
        if (list)
        {
            Advance();
            if (!Current.Is("["))
                return Fail(Current.Start, "expected '[' and the names of states");
            return Circumstance(word, StateSet());
        }
        Token name = Name();
        if (profile)
            return Profile(name, same);
        ulong states = State(name, allowGroup: false);
        return Circumstance(word, same ? states : ~states);
    }

    private Bound Circumstance(Token word, ulong states) =>
        _binder.Outside(word.Text, word.Start) ?? new StateTest(word.Start, states, word.Text == "peer.state");

    private Bound Profile(Token name, bool same)
    {
        int index = _binder.Vocabulary.Profiles.Find(name.Text);
        if (index < 0)
            return _complaints.Add(name.Start, $"unknown profile '{name.Text}'{Nearest.Hint(name.Text, _binder.Vocabulary.Profiles.Names)}");
        return _binder.Outside("profile", name.Start) ?? new ProfileTest(name.Start, index, same);
    }

    private ulong StateSet()
    {
        ulong states = 0;
        do
            states |= State(Name(), allowGroup: true);
        while (Current.Is(","));
        Expect("]");
        return states;
    }

    /// <summary>The name behind the current token, which is skipped; dashes are letters in it.</summary>
    private Token Name()
    {
        Token name = _lexer.NextName();
        if (name.Kind is TokenKind.Word or TokenKind.Text)
            Advance();
        else
            Fail(name.Start, "expected a name");
        return name;
    }

    private ulong State(Token name, bool allowGroup)
    {
        Vocabulary vocabulary = _binder.Vocabulary;
        int state = vocabulary.States.Use(name.Text);
        if (state >= 0)
            return 1UL << state;
        int group = allowGroup ? vocabulary.GroupNames.Use(name.Text) : -1;
        if (group >= 0)
            return vocabulary.Groups[group];
        if (name.Kind is TokenKind.Word or TokenKind.Text)
            _complaints.Add(name.Start, $"unknown state '{Printable.Escape(name.Text)}'{Nearest.Hint(name.Text, allowGroup ? [.. vocabulary.States.Names, .. vocabulary.GroupNames.Names] : vocabulary.States.Names)}");
        return 0;
    }
}
