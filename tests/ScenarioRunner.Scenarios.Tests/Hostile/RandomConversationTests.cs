using System.Diagnostics;
using CsCheck;
using NUnit.Framework;
using ScenarioRunner.Machines;

namespace ScenarioRunner.Scenarios.Tests.Hostile;

/// <summary>Whatever the lines say: no exception, the same result twice, and in bounded time.</summary>
public sealed class RandomConversationTests
{
    private static readonly Gen<string> s_state = Word("CLOSED", "LISTEN", "SYN-SENT", "SYN-RECEIVED", "ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT", "CLOSING", "LAST-ACK", "TIME-WAIT");

    private static readonly Gen<string> s_message =
        Gen.Select(
            Word("SYN", "SYN-ACK", "ACK", "FIN", "RST", "RST-ACK", "DATA 100", "DATA 1460", "FIN-PSH-URG", "NONE", "SYN-FIN", "SYN-RST", "PSH no-ack", "URG", "SYN-ECE-CWR"),
            Word("", "", "", " seq=1", " seq=@4294967295", " seq=-5", " ack=1", " ack=900", " win=0", " win=65535", " mss=1460", " mss=no", " ws=7", " ws=15", " sack-ok", " ts=1:0", " ts=9:1",
                " sack=[1:101]", " sack=[101:1, 5:9]", " isn=77", " isn=4294967295", " tfo", " tfo=aabbccdd", " ect=0", " ect=ce", " urg=3", " res=1", " bad=checksum", " data=\"abc\""),
            (name, attribute) => name + attribute);

    private static readonly Gen<string> s_call =
        Word("listen", "connect", "send 5", "close", "shutdown", "abort", "reboot", "timeout rto", "timeout 2msl", "timeout user", "timeout keepalive", "timeout persist", "timeout fin-wait-2");

    private static readonly Gen<string> s_line =
        Gen.Select(Gen.Int[0, 19], Gen.Bool, s_message, s_call, s_state, Word("->", "->", "->", "-x", "~>"), Line);

    private static readonly Gen<string> s_given = Gen.OneOf(
        Gen.Const(""),
        Gen.Select(s_state, s_state, (a, b) => $"given client.tcp = {a}, server.tcp = {b}\n"));

    [Test]
    public void Any_conversation_of_200_steps_is_judged_alike_twice_and_in_time() =>
        Gen.Select(s_given, s_line.List[200], (given, lines) => given + string.Join('\n', lines.Select(Label)) + "\n").Sample(
            text =>
            {
                long start = Stopwatch.GetTimestamp();
                Judgement first = Judgement.Of(text);
                TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
                Judgement again = Judgement.Of(text, transcripts: true);
                return first.Binds && elapsed < TimeSpan.FromSeconds(5)
                    && first.Verdict == again.Verdict && first.Reported.Select(found => found.ToString()).SequenceEqual(again.Reported.Select(found => found.ToString()));
            },
            iter: 12,
            threads: 1);

    private static readonly Gen<string> s_tlsMessage = Gen.Select(
        Word([.. ReferenceMachine.Tls.Dialect.Vocabulary.MessageNames.Where(name => name is not ("Handshake" or "Record")), "Handshake 99", "Record 99", "Alert fatal ?", "Alert warning user_canceled", "KeyUpdate requested"]),
        Word("", "", "", " trailing=3", " epoch=plain", " epoch=handshake", " bad=mac", " ext=[]", " ext=[51, 43]", " fragments=3", " fragment=1:2", " len=70000", " record-version=0x0300"),
        (name, attribute) => name + attribute);

    private static readonly Gen<string> s_hello = Word(
        "ClientHello", "ClientHello versions=[1.3, 1.2] psk=[T1] early-data", "ClientHello ciphers=[grease, 0x1301] groups=[] key-share=[x25519]", "ClientHello session-id=S1 ticket=T1 ems=no",
        "ServerHello selected-version=1.3 cipher=0x1301", "ServerHello version=1.2 cipher=TLS_RSA_WITH_AES_128_CBC_SHA session-id=S1", "ServerHello downgrade=1.2", "HelloRetryRequest cookie=c", "NewSessionTicket name=T1");

    private static readonly Gen<string> s_tlsLine = Gen.Select(
        Gen.Int[0, 19], Gen.Bool, s_tlsMessage, s_hello, Word("->", "->", "->", "-x"),
        (kind, forward, message, hello, arrow) => (forward ? $"client {arrow} server: " : $"server {arrow} client: ") + (kind < 12 ? message : kind < 18 ? hello : $"{message}, {hello}"));

    [TestCase("use tls\n")]
    [TestCase("use tls 1.2\n")]
    [TestCase("use tls 1.3\n")]
    [TestCase("use tcp, tls\nclient -> server: SYN\nserver -> client: SYN-ACK\nclient -> server: ACK\n")]
    public void Any_conversation_of_TLS_is_judged_alike_twice_and_in_time(string head) =>
        s_tlsLine.List[60].Select(lines => head + string.Join('\n', lines) + "\n").Sample(
            text =>
            {
                long start = Stopwatch.GetTimestamp();
                Judgement first = Judgement.Of(text);
                TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
                Judgement again = Judgement.Of(text, transcripts: true);
                return first.Binds && elapsed < TimeSpan.FromSeconds(20)
                    && first.Verdict == again.Verdict && first.Reported.Select(found => found.ToString()).SequenceEqual(again.Reported.Select(found => found.ToString()));
            },
            iter: 5,
            threads: 1);

    private static Gen<string> Word(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    private static string Line(int kind, bool forward, string message, string call, string state, string arrow)
    {
        (string from, string to) = forward ? ("client", "server") : ("server", "client");
        return kind switch
        {
            < 14 => $"{from} {arrow} {to}: {message}",
            14 => $"inject {from} -> {to}: {message}",
            < 18 => $"{from}: {call}",
            18 => $"expect {from} = {state}",
            _ => "wait 2MSL",
        };
    }

    // A message on its way gets a label of its own and arrives at once, late or never.
    private static string Label(string line, int index)
    {
        if (!line.Contains("~>", StringComparison.Ordinal))
            return line;
        string label = FormattableString.Invariant($"m{index}");
        return (index % 3) switch
        {
            0 => $"{line} as {label}\nduplicate {label}\ndeliver {label}",
            1 => $"{line} as {label}\ndeliver {label}\nduplicate {label}",
            _ => $"{line} as {label}",
        };
    }
}
