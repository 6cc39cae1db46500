using System.Collections.Immutable;
using NUnit.Framework;

namespace ScenarioRunner.Machines.Tests.Tls.Sequences;

public sealed class Tls12SequenceTests
{
    // On an open connection a ClientHello renegotiates (RFC 5246 §7.4.1.2); nothing else of the handshake may come.
    private static readonly HashSet<string> s_renegotiation = ["c:ClientHello"];

    public static IEnumerable<TestCaseData> Handshakes =>
        from exchange in Tls12Tables.Exchanges
        from options in (Tls12Options[])[Tls12Options.Open, Tls12Options.None, .. Tls12Options.Single]
        select new TestCaseData(exchange, options).SetArgDisplayNames(exchange, options.Name);

    [TestCaseSource(nameof(Handshakes))]
    public void The_machine_takes_exactly_the_handshakes_of_the_standard(object exchange, object options)
    {
        var agreed = (Tls12Options)options;
        Walk walk = new($"tls 1.2 with kex={exchange}", Alphabet.Letters, agreed.Texts);
        Assert.That(SequenceComparison.Differences(walk, Tls12Tables.Of((string)exchange, agreed), s_renegotiation), Is.Empty);
    }

    [TestCase("1.0"), TestCase("1.1")]
    public void Older_versions_have_the_same_handshakes(string version)
    {
        Walk walk = new($"tls {version} with kex=dhe", Alphabet.Letters, Alphabet.Texts);
        Assert.That(SequenceComparison.Differences(walk, Tls12Tables.Of("dhe", Tls12Options.Open), s_renegotiation), Is.Empty);
    }

    [TestCase("rsa"), TestCase("ecdhe")]
    public void A_renegotiation_is_a_handshake_like_the_first(string exchange)
    {
        ImmutableArray<ImmutableArray<string>> once = Tls12Tables.Of(exchange, Tls12Options.None);
        ImmutableArray<ImmutableArray<string>> twice = [.. once, .. once.SelectMany(first => once.Select(second => first.AddRange(second)))];
        Walk walk = new($"tls 1.2 with kex={exchange}", Alphabet.Letters, Tls12Options.None.Texts);
        Assert.That(SequenceComparison.Differences(walk, twice, s_renegotiation), Is.Empty);
    }
}
