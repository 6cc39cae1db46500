using System.Text.Json;
using ScenarioRunner.Cli.Tests.Driving;

namespace ScenarioRunner.Cli.Tests.EndToEnd;

/// <summary>What <c>runner rules</c> says, with the real rules.</summary>
public sealed class RulesTests
{
    [Test]
    public async Task A_rule_names_its_section_of_the_catalogue_and_the_alerts_that_answer_a_breach()
    {
        using JsonDocument json = await Rules();
        JsonElement order = Named(json, "message-out-of-order");
        JsonElement reply = Named(json, "close-not-answered");
        Assert.That(order.GetProperty("alerts").EnumerateArray().Select(alert => alert.GetString()), Is.EqualTo((string[])["unexpected_message"]));
        Assert.That(order.GetProperty("section").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(reply.GetProperty("section").GetString(), Is.EqualTo("A. Version-independent: record layer, alerts, closure"));
        Assert.That(reply.GetProperty("alerts").GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task The_rules_of_a_machine_count_by_section()
    {
        using JsonDocument json = await Rules();
        string[] sections = [.. Of(json, "tcp").Select(rule => rule.GetProperty("section").GetString()).OfType<string>().Select(section => section[..1]).Distinct().Order()];
        Assert.That(sections, Is.EqualTo((string[])["A", "B", "C", "D", "E", "F", "G", "H"]));
    }

    private static async Task<JsonDocument> Rules()
    {
        using var workspace = new Workspace { Pipeline = null };
        return JsonDocument.Parse((await workspace.Run("rules", "--format", "json")).Out);
    }

    private static IEnumerable<JsonElement> Of(JsonDocument json, string layer) =>
        json.RootElement.GetProperty("rules").EnumerateArray().Where(rule => rule.GetProperty("layer").GetString() == layer);

    private static JsonElement Named(JsonDocument json, string name) => Of(json, "tls").Single(rule => rule.GetProperty("name").GetString() == name);
}
