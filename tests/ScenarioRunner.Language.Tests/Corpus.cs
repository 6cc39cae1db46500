using CsCheck;

namespace ScenarioRunner.Language.Tests;

/// <summary>Random lines and texts: from nearly right to garbage.</summary>
internal static class Corpus
{
    private static readonly Gen<string> _piece = AnyOf(
        "client", "server", "a-b", "\"web server\"", "客户端", "inject", "deliver", "note", "expect", "wait", "end", "as", "s1", "x-", "-x", "x-ray",
        "->", "<-", "~>", "<~", "-", ">", ":", "/2", "/0", "/99999999999", ",", "=", "!!", "!", "+", "@", "@1s", "+200ms", "+RTO", "2MSL", "3 weeks",
        "SYN", "SYN-ACK", "[S.]", "[", "]", "[]", "[a, b]", "[1:2, 3:4]", "[[", "seq=100", "seq = @5", "ack=", "win=-1", "seq=0x1F", "seq=99999999999999999999",
        "?", "\"note\"", "\"a\\x41\\u{1F600}\"", "\"bad\\q\"", "\"open", "1:2", "a:b:c", "-5", "- 5", "$n", "client.tcp", "= ESTABLISHED", "close", "timeout rto",
        "http/1.1", ".", "_", "%", "😀", "é", "\t", "as s2", "as as", "as=1", "DATA 100", "mss", "1.2");

    private static readonly Gen<string> _blank = AnyOf("", " ", " ", " ", "  ");

    /// <summary>Pieces of steps in any order.</summary>
    public static Gen<string> Shuffled { get; } =
        Gen.Select(_piece, _blank, (piece, blank) => piece + blank).Array[0, 12].Select(string.Concat);

    /// <summary>A right step, in which some pieces were put or replaced.</summary>
    public static Gen<string> Mutated { get; } = Gen.Select(
        AnyOf(
            "client -> server: SYN seq=100 ack=200 \"note\"",
            "+200ms client ~> server/2: DATA 100, FIN as s1 !! ack-unsent, HS101",
            "inject server <- client: RST seq=@77 sack=[1:2, 3:4]",
            "client/2: timeout rto !! x",
            "@1s expect client.tcp.snd.nxt = 101, server = CLOSED",
            "deliver s1",
            "note \"text\""),
        Gen.Int[0, 60],
        Gen.Int[0, 3],
        _piece,
        (line, at, cut, piece) => line[..Math.Min(at, line.Length)] + piece + line[Math.Min(at + cut, line.Length)..]);

    public static Gen<string> Line { get; } = Gen.OneOf(Shuffled, Mutated, Mutated, Gen.String);

    private static readonly Gen<string> _statement = Gen.OneOf(
        AnyOf(
            "scenario \"a\"", "scenario b", "tags tcp, \"x y\"", "use tcp", "use tcp, tls 1.2 with kex=rsa", "profile rfc793", "participants client, server",
            "given client.tcp = ESTABLISHED", "each n in [1, 2, \"3\"]", "each m in [SYN, [S.]]", "loop 2", "loop $n", "opt", "alt", "else", "par", "and", "end", "end",
            "client -> server: SYN", "server<-client : [S.]  seq = $n", "client -x server: $m", "client ~> server: ACK as s1", "deliver s1", "duplicate  s1",
            "client:close", "wait 3 min", "expect client = established", "note \"$n $x\"  # why", "# only a comment", "", "", "   ", "client/1 -> \"server\": syn !! a,b",
            "client -> server: DATA 5, FIN \"p\\x41\"", "\"deliver\" -> b: SYN", "inject client -> server: RST seq=77"),
        Line);

    /// <summary>Whole files of header lines, blocks, steps and rubbish.</summary>
    public static Gen<string> Text { get; } = Gen.Select(
        _statement.Array[0, 15],
        AnyOf("\n", "\n", "\r\n"),
        AnyOf("", "\n"),
        (lines, end, last) => string.Join(end, lines) + last);

    private static Gen<string> AnyOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
