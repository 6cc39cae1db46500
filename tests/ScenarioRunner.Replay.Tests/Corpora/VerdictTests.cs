using NUnit.Framework;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Replay.Judging;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Tests.Corpora;

/// <summary>Real stacks keep the rules: an error on their traffic is listed with its reason, or it is a false alarm.</summary>
public sealed class VerdictTests
{
    private static IEnumerable<string> Names => Corpus.Names;

    [TestCaseSource(nameof(Names))]
    public void Traffic_of_real_stacks_draws_no_error_without_keys(string name) => Check(name, false, Exceptions.Closed);

    [TestCaseSource(nameof(Names))]
    public void Traffic_of_real_stacks_draws_no_error_with_keys(string name) => Check(name, true, Exceptions.Keyed);

    [TestCase("tls12-ecdhe.dsb.pcapng")]
    [TestCase("tls13-full.dsb.pcapng")]
    public void Secrets_in_the_capture_open_it(string variant)
    {
        List<JudgedConnection> judged = Corpus.Judge(Path.Combine("variants", variant), withKeys: false);
        Assert.Multiple(() =>
        {
            Assert.That(judged.Select(one => one.Tls?.Unseen), Is.EqualTo(new[] { "" }));
            Assert.That(judged.SelectMany(Errors), Is.Empty);
        });
    }

    [TestCase("tls12-ecdhe")]
    [TestCase("tls13-full")]
    public void A_capture_that_shows_less_draws_no_error(string name)
    {
        string[] variants = [.. Directory.EnumerateFiles(Corpus.PathOf("variants"), name + ".*").Order(StringComparer.Ordinal)];
        Assert.That(variants, Is.Not.Empty);
        foreach (string variant in variants)
            Assert.That(Corpus.Judge(variant, withKeys: false).SelectMany(Errors), Is.Empty, variant);
    }

    private static void Check(string name, bool withKeys, Dictionary<string, (string Errors, string Reason)> known)
    {
        List<JudgedConnection> judged = Corpus.Judge(name + ".pcap", withKeys);
        string expected = known.TryGetValue(name, out (string Errors, string Reason) exception) ? exception.Errors : "";
        Assert.That(string.Join("; ", judged.SelectMany(Errors)), Is.EqualTo(expected), exception.Reason);
    }

    private static IEnumerable<string> Errors(JudgedConnection judged)
    {
        foreach (Observation? observation in (Observation?[])[judged.Tcp, judged.Tls?.Observation])
            foreach (Finding finding in observation?.Findings ?? [])
                if (finding.Severity == Severity.Error)
                    yield return FormattableString.Invariant($"{judged.Connection.Index + 1}:{finding.Span.Start} {finding.Rule.Name}");
    }
}
