using System.Text;
using NUnit.Framework;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Tests.Tls;

namespace ScenarioRunner.Capture.Tests.Decryption;

public sealed class KeyLogTests
{
    private static readonly string Random = Convert.ToHexString(Messages.ClientRandom);
    private static readonly string Secret = new('a', 96);

    [TestCase("# a comment", 0, 0)]
    [TestCase("", 0, 0)]
    [TestCase("EXPORTER_SECRET x y", 0, 0)]
    [TestCase("CLIENT_TRAFFIC_SECRET_N $R $S", 0, 0)]
    [TestCase("CLIENT_RANDOM $R $S", 1, 0)]
    [TestCase("  CLIENT_RANDOM\t$R  $S \r", 1, 0)]
    [TestCase("RSA 0011223344556677 $S", 1, 0)]
    [TestCase("CLIENT_RANDOM $R", 0, 1)]
    [TestCase("CLIENT_RANDOM $R $Sff", 0, 1)]
    [TestCase("CLIENT_RANDOM $R zz", 0, 1)]
    [TestCase("CLIENT_RANDOM 00 $S", 0, 1)]
    [TestCase("RSA 00 $S", 0, 1)]
    [TestCase("client_random $R $S", 0, 1)]
    [TestCase("CLIENT_RANDOM $R $S\nCLIENT_RANDOM $R $S\nno line\n\0\u0001", 1, 2)]
    public void A_line_is_a_secret_or_nothing_or_a_problem(string text, int secrets, int problems)
    {
        KeyLog log = new();
        log.Read(Encoding.ASCII.GetBytes(text.Replace("$R", Random, StringComparison.Ordinal).Replace("$S", Secret, StringComparison.Ordinal)));
        Assert.That((log.Count, log.Problems), Is.EqualTo((secrets, problems)));
    }

    [Test]
    public void The_first_problem_is_named_by_its_line()
    {
        KeyLog log = new();
        log.Read("# fine\nCLIENT_RANDOM\nRSA\n"u8);
        Assert.That((log.FirstProblem, log.Problems), Is.EqualTo((2, 2)));
    }

    [Test]
    public void A_random_may_have_several_secrets()
    {
        KeyLog log = Logs.Of(("SERVER_HANDSHAKE_TRAFFIC_SECRET", Logs.Secret(1, 32)), ("SERVER_HANDSHAKE_TRAFFIC_SECRET", Logs.Secret(2, 32)));
        Assert.That(log.Find(SecretLabel.ServerHandshake, Messages.ClientRandom), Has.Count.EqualTo(2));
        Assert.That(log.Find(SecretLabel.ClientHandshake, Messages.ClientRandom), Is.Empty);
    }
}
