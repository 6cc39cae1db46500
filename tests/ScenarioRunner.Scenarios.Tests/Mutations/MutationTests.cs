using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using NUnit.Framework;
using ScenarioRunner.Model.Findings;
using ScenarioRunner.Model.Transcripts;
using VerifyNUnit;

namespace ScenarioRunner.Scenarios.Tests.Mutations;

/// <summary>Every line of every conforming scenario deleted, doubled and swapped with the next: one mistake gives one finding, two at most.</summary>
[TestFixture("tcp")]
[TestFixture("tls12")]
[TestFixture("tls13")]
[TestFixture("stack")]
public sealed class MutationTests(string library)
{
    private static readonly ConcurrentDictionary<string, Lazy<ImmutableArray<Judged>>> s_judged = new(StringComparer.Ordinal);

    private ImmutableArray<Judged> All => s_judged.GetOrAdd(library, name => new(() => JudgeAll(name))).Value;

    [Test]
    public Task The_table_of_verdicts_is_the_approved_one()
    {
        StringBuilder table = new("file: mutations, pass, incomplete, fail, does not bind, most findings of a run\n\n");
        foreach (IGrouping<string, Judged> file in All.GroupBy(judged => judged.File))
            table.Append(Invariant($"{file.Key}: {file.Count()}, {Count(file, Verdict.Pass)}, {Count(file, Verdict.Incomplete)}, {Count(file, Verdict.Fail)}, "))
                .Append(Invariant($"{file.Count(judged => !judged.Judgement.Binds)}, {file.Max(judged => judged.Judgement.MostInARun)}\n"));
        table.Append("\nFindings told with another one:\n\n");
        foreach (Judged judged in All.Where(judged => judged.Judgement.Complaints.Any(found => !found.Finding.Consequences.IsEmpty)))
            table.Append(Invariant($"{judged.File}: {judged.Mutation} ({judged.Judgement.Complaints.Sum(found => found.Finding.Consequences.Length)})\n"));
        return Verifier.Verify(table.ToString().TrimEnd('\n')).UseDirectory("Tables").UseFileName(library).ToTask();
    }

    [Test]
    public void No_error_stands_before_the_mutated_line()
    {
        string[] early =
        [
            .. All.Where(judged => judged.Judgement.Complaints.Any(found => found.Finding.Severity == Severity.Error && found.Line < judged.Mutation.Line))
                .Select(judged => $"{judged.File}: {judged.Mutation}: {judged.Judgement.Complaints[0]}"),
        ];
        Assert.That(early, Is.Empty);
    }

    [Test]
    public void One_mistake_gives_at_most_two_findings() =>
        Assert.That(All.Where(judged => judged.Judgement.MostInARun > 2).Select(judged => $"{judged.File}: {judged.Mutation}"), Is.Empty);

    // Runs are judged one by one; those of one file may show the same mistake in different places.
    private static readonly ImmutableHashSet<string> s_severalRuns =
    [
        "client-certificate-empty.hs: Swap at 7: CertificateRequest <> Certificate",
        "half-close-with-client-certificate.hs: Swap at 7: CertificateRequest <> Certificate",
        "hello-record-version.hs: Swap at 7: client -> server: ClientHello version=1.2 record-version=$version <> server -> client: ServerHello, Certificate, ServerHelloDone",
        "hello-record-version.hs: Swap at 8: server -> client: ServerHello, Certificate, ServerHelloDone <> client -> server: ClientKeyExchange, ChangeCipherSpec, Finished",
    ];

    [Test]
    public void One_mistake_gives_at_most_two_findings_in_all_runs_together() =>
        Assert.That(All.Where(judged => judged.Judgement.Complaints.Length > 2).Select(judged => $"{judged.File}: {judged.Mutation}"), Is.SubsetOf(s_severalRuns));

    [Test]
    public void Findings_told_with_another_are_rare() =>
        Assert.That(All.Count(judged => judged.Judgement.Complaints.Any(found => !found.Finding.Consequences.IsEmpty)), Is.LessThan(All.Length / 80));

    private static int Count(IEnumerable<Judged> file, Verdict verdict) => file.Count(judged => judged.Judgement.Binds && judged.Judgement.Verdict == verdict);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static ImmutableArray<Judged> JudgeAll(string library) =>
        [.. Repository.Scenarios($"{library}/conforming").SelectMany(Mutations).AsParallel().AsOrdered().Select(pair => new Judged(pair.File, pair.Mutation, Judgement.Of(pair.Mutation.Text)))];

    private static IEnumerable<(string File, LineMutation Mutation)> Mutations(string path)
    {
        string text = Repository.Read(path);
        ImmutableArray<int> steps = Judgement.Of(text).Steps;
        return LineMutation.Of(text, steps).Concat(LineMutation.OfMessages(text, steps)).Select(mutation => (Path.GetFileName(path), mutation));
    }

    private sealed record Judged(string File, LineMutation Mutation, Judgement Judgement);
}
