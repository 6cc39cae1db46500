using NUnit.Framework;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Vocabulary;

namespace ScenarioRunner.Machines.Tests.Names;

public sealed class NamesDialectTests
{
    private static IVocabulary Words => Lamp.Machine.Dialect.Vocabulary;

    [TestCase("on", "ON")]
    [TestCase("Off", "OFF")]
    [TestCase("RED", null)]
    [TestCase("DIM", null)]
    public void A_message_is_known_by_its_name_in_any_case(string written, string? name) =>
        Assert.That(Words.MessageName(written), Is.EqualTo(name));

    [Test]
    public void A_message_takes_its_own_fields_and_a_text()
    {
        Assert.That(Words.AttributeNames("ON"), Is.EqualTo(new[] { "colour", "data", "level", "soft" }));
        Assert.That(Words.AttributeNames("OFF"), Is.EqualTo(new[] { "data" }));
    }

    [Test]
    public void Values_are_checked_by_their_types() => Assert.Multiple(() =>
    {
        Assert.That(Words.CheckPositional("ON", 0, Lamp.Number(3)), Is.Null);
        Assert.That(Words.CheckPositional("ON", 0, Lamp.Word("bright")), Is.EqualTo("level is a number"));
        Assert.That(Words.CheckPositional("ON", 1, Lamp.Word("GREEN")), Is.Null);
        Assert.That(Words.CheckPositional("ON", 1, Lamp.Word("gren")), Is.EqualTo("colour is one of red, green, warm-white; did you mean 'green'?"));
        Assert.That(Words.CheckPositional("ON", 2, Lamp.Number(3)), Is.EqualTo("ON takes no more than level, colour"));
        Assert.That(Words.CheckPositional("OFF", 0, Lamp.Number(3)), Is.EqualTo("OFF takes no value without a name"));
        Assert.That(Words.CheckAttribute("ON", Lamp.Attribute("soft", Lamp.Number(3))), Is.EqualTo("soft stands alone, or as soft=yes or soft=no"));
        Assert.That(Words.CheckAttribute("ON", Lamp.Attribute("soft", Value.Flag(default))), Is.Null);
        Assert.That(Words.CheckAttribute("ON", Lamp.Attribute("level", new(ValueKind.Any, default, "?", 0, []))), Is.Null);
        Assert.That(Words.CheckAttribute("OFF", Lamp.Attribute("data", Lamp.Number(1))), Is.EqualTo("data is a text in double quotes"));
    });

    [Test]
    public void A_message_is_shown_with_what_was_written_and_filled_in() => Assert.Multiple(() =>
    {
        Assert.That(Lamp.Shown(Lamp.Message("OFF", [])), Is.EqualTo("OFF"));
        Assert.That(Lamp.Shown(Lamp.Message("ON", [])), Is.EqualTo("ON 7"));
        Assert.That(Lamp.Shown(Lamp.Message("ON", [Lamp.Number(0), Lamp.Word("Red")])), Is.EqualTo("ON 0 red"));
        Assert.That(Lamp.Shown(Lamp.Message("ON", [], Lamp.Attribute("soft", Value.Flag(default)))), Is.EqualTo("ON 7 soft"));
        Assert.That(Lamp.Shown(Lamp.Message("ON", [], Lamp.Attribute("soft", Lamp.Word("no")))), Is.EqualTo("ON 7 soft=no"));
        Assert.That(Lamp.Shown(Lamp.Message("OFF", [], Lamp.Attribute("data", Lamp.Text("a \"b\"\n")))), Is.EqualTo("OFF \"a \\\"b\\\"\\u{A}\""));
    });

    [Test]
    public void A_setting_takes_the_values_that_the_machine_allows() => Assert.Multiple(() =>
    {
        Assert.That(Words.Settings, Is.EqualTo(new[] { "lit", "volts" }));
        Assert.That(Words.CheckSetting(Lamp.Attribute("volts", Lamp.Number(24))), Is.Null);
        Assert.That(Words.CheckSetting(Lamp.Attribute("volts", Lamp.Number(230))), Is.EqualTo("volts is 12 or 24"));
        Assert.That(Words.CheckSetting(Lamp.Attribute("lit", Lamp.Word("perhaps"))), Is.EqualTo("lit is yes or no"));
    });
}
