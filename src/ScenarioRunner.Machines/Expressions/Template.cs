using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Expressions;

/// <summary>A text with <c>{expression}</c> holes.</summary>
internal static class Template
{
    private static readonly string[] s_words = ["self", "peer", "state", "peer.state"];

    public static Describe Read(string text, Vocabulary vocabulary, Scope scope, Complaints complaints)
    {
        List<Action<Frame, StringBuilder>> parts = [];
        StringBuilder literal = new();
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool doubled = i + 1 < text.Length && text[i + 1] == c;
            if (c is '{' or '}' && doubled)
            {
                literal.Append(c);
                i++;
            }
            else if (c == '{')
            {
                Flush(literal, parts);
                i = Hole(text, i, vocabulary, scope, complaints, parts);
            }
            else if (c == '}')
            {
                complaints.Add(i, "a single '}' closes nothing; a brace in the text is written '}}'");
            }
            else
            {
                literal.Append(c);
            }
        }
        if (parts.Count == 0)
            return Constant(literal.ToString());
        Flush(literal, parts);
        return frame => Write(frame, parts);
    }

    private static Describe Constant(string text) => _ => text;

    private static string Write(Frame frame, List<Action<Frame, StringBuilder>> parts)
    {
        StringBuilder text = new();
        foreach (Action<Frame, StringBuilder> part in parts)
            part(frame, text);
        return text.ToString();
    }

    private static void Flush(StringBuilder literal, List<Action<Frame, StringBuilder>> parts)
    {
        if (literal.Length == 0)
            return;
        string text = literal.ToString();
        literal.Clear();
        parts.Add((_, shown) => shown.Append(text));
    }

    /// <summary>Reads the hole whose brace stands at <paramref name="open"/>; gives the place of its closing brace.</summary>
    private static int Hole(string text, int open, Vocabulary vocabulary, Scope scope, Complaints complaints, List<Action<Frame, StringBuilder>> parts)
    {
        int close = text.IndexOf('}', open);
        if (close < 0)
        {
            complaints.Add(open, "'{' is never closed; a brace in the text is written '{{'");
            return text.Length;
        }
        string word = text[(open + 1)..close].Trim();
        if (Array.IndexOf(s_words, word) >= 0)
        {
            parts.Add(Word(word));
            return close;
        }
        Parser parser = new(text, open + 1, vocabulary, scope, complaints);
        Bound value = parser.Binder.Bounded(parser.Expression());
        int end = parser.Current.Start;
        if (!parser.Current.Is("}"))
        {
            parser.Fail(end, $"expected '}}', found {Printable.Escape(parser.Current.Shown)}");
            return Math.Max(close, Math.Min(end, text.Length));
        }
        if (value is FunctionCall { Function.Shown: { } show })
        {
            Evaluate number = Compiler.Compile(value);
            parts.Add((frame, shown) => shown.Append(show(frame, number(frame))));
            return end;
        }

        ImmutableArray<string> words = value is FieldRead field ? vocabulary.Fields[field.Field].Values : [];
        parts.Add(words.IsEmpty ? Value(value) : Worded(Compiler.Compile(value), words));
        return end;
    }

    private static Action<Frame, StringBuilder> Word(string word) => word switch
    {
        "self" => static (frame, shown) => shown.Append(frame.Self.Name),
        "peer" => static (frame, shown) => shown.Append(frame.Peer.Name),
        "state" => static (frame, shown) => shown.Append(frame.Machine.States[frame.Self.State].Name),
        _ => static (frame, shown) => shown.Append(frame.Machine.States[frame.Peer.State].Name),
    };

    private static Action<Frame, StringBuilder> Worded(Evaluate value, ImmutableArray<string> words) => (frame, shown) =>
    {
        long number = value(frame);
        shown.Append(number >= 0 && number < words.Length ? words[(int)number] : number.ToString(CultureInfo.InvariantCulture));
    };

    private static Action<Frame, StringBuilder> Value(Bound bound)
    {
        Evaluate value = Compiler.Compile(bound);
        return bound.Type switch
        {
            ValueType.Bool => (frame, shown) => shown.Append(value(frame) != 0 ? "yes" : "no"),
            ValueType.Int => (frame, shown) => shown.Append(CultureInfo.InvariantCulture, $"{value(frame)}"),
            ValueType.Own => (frame, shown) => shown.Append(CultureInfo.InvariantCulture, $"{Relative(frame, frame.Self, value(frame))}"),
            _ => (frame, shown) => shown.Append(CultureInfo.InvariantCulture, $"{Relative(frame, frame.Peer, value(frame))}"),
        };
    }

    /// <summary>The number as counted from the first one of the endpoint that counts.</summary>
    private static long Relative(Frame frame, Endpoint counting, long value)
    {
        int first = frame.Machine.OwnBase;
        return first < 0 ? value : Arithmetic.Distance(value, counting.Variables[first]);
    }
}
