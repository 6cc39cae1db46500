namespace ScenarioRunner.Machines.Describing;

/// <summary>The JSON schema of machine files, included files and rule files, for editors. The loader checks more than a schema can.</summary>
public static class MachineSchema
{
    private static readonly SchemaKey s_on = new("on", "texts", "Occasions: send [KIND], receive [KIND], call NAME, timeout NAME", Required: true);
    private static readonly SchemaKey s_from = new("from", "texts", "States, groups, or any");
    private static readonly SchemaKey s_when = new("when", "expression", "The condition");

    public static string Write()
    {
        using SchemaWriter schema = new();
        schema.Text("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Text("title", "Reference machine, included rows, or rule");
        schema.AnyOf("machine", "included", "rule", "page");
        schema.Begin("$defs");
        Machine(schema);
        Declarations(schema);
        Messages(schema);
        Rows(schema);
        Rules(schema);
        Simple(schema);
        schema.End();
        return schema.Finish();
    }

    private static void Machine(SchemaWriter schema) => schema.Map(
        "machine",
        "A machine's main file",
        new("machine", "text", "The name that 'use' knows", Required: true),
        new("title", "text", "The protocol's full name"),
        new("reference", "text", "The document that defines it"),
        new("profiles", "texts", "Variants; the first is the default"),
        new("message", "text", "The word before a field's name in expressions"),
        new("count", "count", "Bases for relative display"),
        new("unexpected", "text", "The rule for a message that no row takes", Required: true),
        new("left-open", "text", "The rule for a run that ends in a state that is not final"),
        new("missing", "texts", "Messages that may stand for steps left out"),
        new("aliases", "texts", "Further message names, which only machines with a dialect of their own have"),
        new("missing-depth", "number", "How many of them in a row are tried, 3 when absent"),
        new("missing-alone", "texts", "Further ones, tried only by themselves"),
        new("told", "map of texts", "What a transcript says when a variable changes"),
        new("missing-calls", "texts", "Calls that may stand for steps left out, tried only by themselves"),
        new("unseen-calls", "texts", "Calls of a program that explain a message in recorded traffic, where no call is seen"),
        new("include", "texts", "Files with more rows and fillings, in order"),
        new("checks", "texts", "Rules in order of precedence, each in rules/NAME.yaml or under 'rules'"),
        new("rules", "list of rule", "Rules inside this file"),
        new("fields", "map of field", "Fields of a message"),
        new("variables", "map of variable", "Variables of an endpoint"),
        new("states", "map of state", "States", Required: true),
        new("initial", "text", "The state at the start", Required: true),
        new("groups", "map of texts", "Names for sets of states"),
        new("views", "map of texts", "Parts that are shown under names of their own: the states of each"),
        new("messages", "messages", "Messages by name: a list of names, or a map; each is a kind as well"),
        new("settings", "settings", "Variables that 'use ... with name=value' may set: a list, or a map with the values allowed"),
        new("kinds", "map of expression", "Named tests of a message"),
        new("calls", "texts", "Local calls"),
        new("timers", "map of text", "Timers and what they are for"),
        new("answers", "map of answer", "Answers that can be due"),
        new("implies", "list of implied", "Messages that stand for a local call"),
        new("fill", "list of filling", "Values for unwritten fields"),
        new("rows", "list of row", "The transition table, tried in order"));

    private static void Declarations(SchemaWriter schema)
    {
        schema.Map("included", "An included file", new("view", "text", "The only view that shows the rows"), new("rows", "list of row", "Rows"), new("fill", "list of filling", "Fillings"));
        schema.Map("count", "Bases for relative display", new("own", "text", "The variable with the endpoint's first number"), new("theirs", "text", "The variable with the peer's first number"));
        schema.Map(
            "message",
            "A message",
            new("meaning", "text", "In words"),
            new("positional", "texts", "Fields whose values stand behind the name, in order"),
            new("fields", "texts", "Fields written name=value"));
        schema.Map("field", "A field", new("type", "field-type", "What it holds", Required: true), new("meaning", "text", "In words"));
        schema.Map(
            "variable",
            "A variable",
            new("type", "type", "What it holds", Required: true),
            new("public", "flag", "Whether expect and given may name it"),
            new("initial", "number", "The value at the start"),
            new("meaning", "text", "In words"));
        schema.Map(
            "state",
            "A state",
            new("final", "flag", "Whether a run may end here"),
            new("meaning", "text", "In words"),
            new("ref", "text", "The section that defines it"));
    }

    private static void Messages(SchemaWriter schema)
    {
        schema.Map(
            "answer",
            "An answer that can be due",
            new("due", "due", "Whether a missing answer leaves a run incomplete; silence: nothing new may be sent"),
            new("fits", "expression", "Whether the message at hand gives the answer"),
            new("against", "expression", "Whether the message at hand contradicts it"),
            new("text", "text", "What is due, with {expression} holes", Required: true),
            new("at", "text", "The attribute that the caret marks, or name"),
            new("fix", "texts", "What a contradicting message is taken for"),
            new("absent", "text", "The rule that the absence of an optional answer is noted under"));
        schema.Map(
            "filling",
            "A value for a field that the text left out",
            new("field", "text", "The field", Required: true),
            s_on,
            s_from,
            s_when,
            new("value", "expression", "The value", Required: true),
            new("may", "flag", "Whether the next filling that fits is possible as well"));
        schema.Map("implied", "A local call that a message stands for", s_on, s_from, s_when, new("call", "text", "The call", Required: true));
    }

    private static void Rows(SchemaWriter schema) => schema.Map(
        "row",
        "A row of the transition table",
        s_from with { Required = true },
        s_on,
        s_when,
        new("do", "texts", "Effects: variable = value, variable += value, function(...), each with an optional 'if condition'"),
        new("to", "text", "The next state; absent: it stays"),
        new("then", "then", "Rows below are tried as well"),
        new("may", "flag", "Taking the row and passing it by are both right"),
        new("view", "text", "The only view that shows the row"),
        new("requirement", "texts", "Ids in the rule catalogue"),
        new("ref", "text", "The section", Required: true),
        new("because", "text", "Why, in one sentence", Required: true));

    private static void Rules(SchemaWriter schema)
    {
        SchemaKey[] page = [new("why", "text", "Why the rule is there"), new("bad", "text", "A scenario that breaks it"), new("good", "text", "The same, kept")];
        SchemaKey severity = new("severity", "severity", "How much a finding weighs; by default as the level says");
        SchemaKey quote = new("quote", "text", "The document's own words"), help = new("help", "text", "A hint on what to do");
        schema.Map("page", "The second document of a rule file", page);
        schema.Map(
            "rule",
            "A rule",
            [
                new("rule", "text", "Its name, which states the fault", Required: true),
                new("code", "text", "Its code, never used again", Required: true),
                new("requirement", "text", "Its id in the rule catalogue"),
                new("level", "level", "How the document words it", Required: true),
                severity,
                new("ref", "text", "The section", Required: true),
                new("summary", "text", "What a conforming endpoint does", Required: true),
                new("alert", "texts", "Alerts that a peer may answer a breach with"),
                quote,
                help,
                new("checks", "list of check", "When it is broken"),
                .. page,
            ]);
        schema.Map(
            "missing",
            "A message that was left out",
            new("from", "side", "Whose message it was", Required: true),
            new("message", "text", "Its name", Required: true),
            new("len", "expression", "Its length", Required: true));
        schema.Map(
            "check",
            "One way to break a rule",
            s_on,
            s_from,
            s_when,
            new("at", "text", "The attribute that the caret marks, or name"),
            new("message", "text", "One sentence, with {expression} holes", Required: true),
            new("expected", "text", "What was due"),
            new("actual", "text", "What came"),
            new("cause", "text", "The variable whose last change explains the fault, or state"),
            new("cause-text", "text", "What is said at that place"),
            severity,
            new("fix", "texts", "Puts the right values in place"),
            new("missing", "missing", "A message that was left out, when the fault shows that one was"),
            new("unsure", "flag", "The value speaks of earlier steps, one of which may be what is wrong or missing"),
            quote,
            help);
    }

    private static void Simple(SchemaWriter schema)
    {
        schema.Words("type", "bool", "int", "own", "theirs");
        schema.Words("list-type", "list");
        schema.Choice("field-type", "type", "list-type", "list");
        schema.Choice("messages", "list", "map of maybe-message");
        schema.Choice("maybe-message", "message", "nothing");
        schema.Choice("settings", "list", "map of texts");
        Type(schema, "nothing", "\"null\"");
        schema.Words("due", "required", "optional", "silence");
        schema.Words("level", "MUST", "SHOULD", "PROSE", "POLICY", "NOTE");
        schema.Words("severity", "error", "warning", "note");
        schema.Words("then", "continue");
        schema.Words("side", "self", "peer");
        Type(schema, "flag", "\"boolean\"");
        Type(schema, "text", "[\"string\", \"number\", \"boolean\"]");
        Type(schema, "number", "[\"string\", \"number\", \"boolean\"]");
        Type(schema, "expression", "[\"string\", \"number\", \"boolean\"]");
        schema.Begin("texts");
        schema.AnyOf("text", "list");
        schema.End();
        schema.Begin("list");
        schema.Text("type", "array");
        schema.Reference("items", "text");
        schema.End();
    }

    private static void Type(SchemaWriter schema, string name, string type)
    {
        schema.Begin(name);
        schema.Raw("type", type);
        schema.End();
    }
}
