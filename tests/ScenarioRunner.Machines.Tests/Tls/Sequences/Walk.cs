using System.Collections.Immutable;
using NUnit.Framework;
using ScenarioRunner.Language.Binding;
using ScenarioRunner.Language.Parsing;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Validation;
using ScenarioRunner.Validation.Running;

namespace ScenarioRunner.Machines.Tests.Tls.Sequences;

/// <summary>Goes from one set of possible courses to the next, one letter of an alphabet at a time, without judging what came before again.</summary>
internal sealed class Walk
{
    private const int Connected = -1;
    private readonly ImmutableArray<string> _letters;
    private readonly Course _course;
    private readonly Messages _messages;
    private readonly Sending[] _sendings;

    /// <param name="use">What follows <c>use</c>, for example <c>tls 1.2 with kex=rsa</c>.</param>
    /// <param name="letters">Sender and message, for example <c>c:Finished</c>.</param>
    /// <param name="texts">How a word is written in the scenario, where that is not the word itself.</param>
    public Walk(string use, ImmutableArray<string> letters, IReadOnlyDictionary<string, string> texts)
    {
        _letters = letters;
        Scenario scenario = Bind($"use {use}\n" + string.Concat(letters.Select(letter => Line(letter, texts) + "\n")));
        Run run = scenario.Runs().Single();
        _course = new Course([ReferenceMachine.Tls], scenario, run, new ValidatorOptions(Transcripts: false));
        _messages = new Messages(_course);
        _sendings = [.. run.Steps.Select((occurrence, i) => SendingOf((MessageStep)occurrence.Step, occurrence.Scope, i))];
    }

    public ImmutableArray<string> Letters => _letters;

    public IReadOnlyList<World> Start => [_course.Begin()];

    /// <summary>The courses left after one more message; none when it is refused.</summary>
    public IReadOnlyList<World> After(IReadOnlyList<World> before, int letter)
    {
        List<World> legal = [];
        foreach (World world in before)
            _messages.Send(world.Copy(), _sendings[letter], legal, null);
        List<World> different = [];
        foreach (World world in legal)
            if (!different.Exists(world.SameAs))
                different.Add(world);
        return different;
    }

    /// <summary>The courses left after a whole sequence, and how many of its messages were taken.</summary>
    public (IReadOnlyList<World> Worlds, int Taken) After(IEnumerable<string> sequence)
    {
        IReadOnlyList<World> worlds = Start;
        int taken = 0;
        foreach (string letter in sequence)
        {
            int index = _letters.IndexOf(letter);
            Assert.That(index, Is.Not.Negative, letter);
            IReadOnlyList<World> next = After(worlds, index);
            if (next.Count == 0)
                break;
            (worlds, taken) = (next, taken + 1);
        }

        return (worlds, taken);
    }

    /// <summary>Whether both sides may take the handshake for complete.</summary>
    public static bool IsConnected(IReadOnlyList<World> worlds)
    {
        int connected = ReferenceMachine.Tls.Definition.StateNamed("CONNECTED");
        return connected != Connected && worlds.Any(world => world.Connections[0].Side(true).State == connected && world.Connections[0].Side(false).State == connected);
    }

    public static string Line(string letter, IReadOnlyDictionary<string, string> texts)
    {
        string word = letter[2..];
        return (letter[0] == 'c' ? "client -> server: " : "server -> client: ") + texts.GetValueOrDefault(word, word);
    }

    private Sending SendingOf(MessageStep step, Scope scope, int index)
    {
        Message message = step.Messages.Single();
        Packet template = new(_course.Layers[0].Definition.Fields.Length);
        _course.Layers[0].Dialect.Read(message, template);
        (int pair, bool fromFirst) = _course.Topology.Between(step.From.ToString(), step.To.ToString());
        return new Sending(index, message, template, _course.Place(pair, 0), fromFirst, step.Carriage, step.Label, scope);
    }

    private static Scenario Bind(string text)
    {
        BoundFile file = Language.Binding.Binder.Bind(
            HsParser.Parse(new SourceText("letters.hs", text)), name => name == "tls" ? ReferenceMachine.Tls.Dialect.Vocabulary : null, "letters");
        Assert.That(file.Findings.Select(finding => $"{finding.Message} ({text})"), Is.Empty);
        return file.Scenarios.Single();
    }
}
