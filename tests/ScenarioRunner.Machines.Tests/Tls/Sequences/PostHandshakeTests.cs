using System.Collections.Immutable;
using NUnit.Framework;
using ScenarioRunner.Validation.Running;

namespace ScenarioRunner.Machines.Tests.Tls.Sequences;

/// <summary>All sequences of five messages behind a handshake of TLS 1.3 (RFC 8446 §4.6).</summary>
public sealed class PostHandshakeTests
{
    private const int Length = 5;

    private static readonly ImmutableArray<string> s_handshake =
        ["c:ClientHello", "s:ServerHello", "s:EncryptedExtensions", "s:Finished", "c:Finished"];

    [TestCase("post-handshake-auth", true)]
    [TestCase("post-handshake-auth=no", false)]
    public void The_machine_takes_exactly_the_messages_of_the_standard(string attribute, bool mayAsk)
    {
        Walk walk = new("tls 1.3", Alphabet.Letters, Alphabet.Texts.Add("ClientHello", $"ClientHello psk=[T1] compress-cert=no {attribute}").Add("CertificateRequest", "CertificateRequest compress-cert=no"));
        (IReadOnlyList<World> worlds, int taken) = walk.After(s_handshake);
        Assert.That(taken, Is.EqualTo(s_handshake.Length));
        List<string> differences = [];
        Follow(walk, worlds, [], new Post(mayAsk), differences);
        Assert.That(differences, Is.Empty);
    }

    private static void Follow(Walk walk, IReadOnlyList<World> worlds, ImmutableArray<string> before, Post post, List<string> differences)
    {
        for (int letter = 0; letter < walk.Letters.Length && differences.Count < 10; letter++)
        {
            IReadOnlyList<World> after = walk.After(worlds, letter);
            Post? next = post.After(walk.Letters[letter]);
            ImmutableArray<string> prefix = before.Add(walk.Letters[letter]);
            if (next is null != (after.Count == 0))
                differences.Add($"{(next is null ? "taken" : "refused")}: {Table.Text(prefix.AsSpan())}");
            else if (next is not null && prefix.Length < Length)
                Follow(walk, after, prefix, next, differences);
        }
    }

    /// <summary>Where the client stands: how many requests it has not answered, and which of its messages the answer under way still needs.</summary>
    private sealed record Post(bool MayAsk, int Requests = 0, string Answer = "")
    {
        public Post? After(string letter) => letter switch
        {
            "s:NewSessionTicket" or "s:KeyUpdate" => this,
            "s:CertificateRequest" when MayAsk => this with { Requests = Requests + 1 },
            "c:KeyUpdate" when Answer.Length == 0 => this,
            "c:Certificate" or "c:CertificateFull" or "c:CertificateEmpty" when Answer.Length == 0 && Requests > 0 => this with { Answer = letter },
            "c:CertificateVerify" when Answer is "c:Certificate" or "c:CertificateFull" => this with { Answer = letter },
            "c:Finished" when Answer is "c:Certificate" or "c:CertificateEmpty" or "c:CertificateVerify" => this with { Answer = "", Requests = Requests - 1 },
            _ => null,
        };
    }
}
