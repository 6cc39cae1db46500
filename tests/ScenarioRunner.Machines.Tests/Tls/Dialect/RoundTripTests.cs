using CsCheck;
using NUnit.Framework;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Tls;
using ScenarioRunner.Machines.Tls.Registry;

namespace ScenarioRunner.Machines.Tests.Tls.Dialect;

public sealed class RoundTripTests
{
    private static readonly Gen<string> s_text = Gen.OneOf(
        Gen.String[Gen.Char["abcZ019._-/"], 1, 12],
        Gen.String[Gen.Char["a \"\\\n\t$#,[]=!?\u00e9\u4f8b\u202e\u0007:"], 1, 12],
        Choice("no", "yes", "empty", "offered", "grease", "x-", "0xAB", "0xabc", "12", "as", "-5", "99999999999999999999", "\ud83d\ude00"))
        .Select(text => "\"" + string.Concat(text.EnumerateRunes().Select(rune => $"\\u{{{rune.Value:X}}}")) + "\"");

    [TestCaseSource(nameof(Names))]
    public void What_is_shown_of_it_reads_as_the_same_message(string name) => Message(name).Sample(
        text =>
        {
            Packet packet = Handshake.Read(text);
            string shown = Handshake.Show(packet);
            Packet again = Handshake.Read(shown);
            Assert.That(Facts(again), Is.EqualTo(Facts(packet)), $"{text}\n{shown}");
            Assert.That(Handshake.Show(again), Is.EqualTo(shown));
        },
        iter: 300,
        threads: 1);

    private static string[] Names => Handshake.Messages.Split(' ');

    private static string Facts(Packet packet)
    {
        IEnumerable<string> fields = packet.Fields.Select((number, i) => $"{number}:{(packet.Lists?[i] is { } list ? string.Join(",", list) : "-")}");
        return $"{packet.Written:X} {string.Join(" ", fields)} {(packet.Payload is null ? "" : Convert.ToHexString(packet.Payload))}";
    }

    // A message with some of its attributes, each by one of its names, with values of its sort.
    private static Gen<string> Message(string name)
    {
        TlsForm form = new TlsLayout(Handshake.Machine).Find(name)!;
        Gen<string>[] attributes =
        [
            .. form.AttributeNames.Where(attribute => attribute != TlsMessages.Payload).Select(attribute => Attribute(attribute, form.Attribute(attribute)!)),
        ];
        return Gen.Select(Gen.Shuffle(Enumerable.Range(0, attributes.Length).ToArray()), Gen.Int[0, 6]).SelectMany((order, count) =>
        {
            HashSet<int> fields = [];
            Gen<string> text = Gen.Const(name);
            foreach (int i in order.Take(count))
            {
                TlsSlot slot = form.Attribute(form.AttributeNames.Where(attribute => attribute != TlsMessages.Payload).ElementAt(i))!;
                if (slot.Shape == TlsShape.Extra ? fields.Add(1000 + slot.Extension) : fields.Add(slot.Field))
                    text = Gen.Select(text, attributes[i], (before, more) => $"{before} {more}");
            }

            return form.HasPayload ? Gen.Select(text, Gen.OneOf(Gen.Const(""), s_text), (before, payload) => $"{before} {payload}") : text;
        });
    }

    private static Gen<string> Attribute(string name, TlsSlot slot) => slot.Shape switch
    {
        TlsShape.List => Gen.OneOf(slot.No is null ? Gen.Const("[]") : Choice("no", "[]"), Element(slot).List[0, 5].Select(items => $"[{string.Join(", ", items)}]"))
            .Select(value => $"{name}={value}"),
        TlsShape.Text => Gen.OneOf(Choice($"{name}=no", name, $"{name}=empty"), s_text.Select(text => $"{name}={text}")),
        TlsShape.Flag or TlsShape.Extra => Choice(name, $"{name}=no", $"{name}=yes"),
        _ => Gen.OneOf(slot.No is null ? Gen.Const(Smallest(slot)) : Choice("no", Smallest(slot)), Element(slot)).Select(value => $"{name}={value}"),
    };

    private static string Smallest(TlsSlot slot) => slot.Notation is WordNotation ? Words(slot.Notation)[0] : slot.Notation is PartNotation ? "1:1" : "0x00";

    private static Gen<string> Element(TlsSlot slot) => slot.Notation switch
    {
        TextNotation => s_text,
        WordNotation words => Choice(Words(words)),
        PartNotation => Gen.Int[1, 9].Select(part => $"{part}:9"),
        NumberNotation => Gen.Int[0, 255].Select(number => $"{number}"),
        var codes when codes == Notations.Suites => Gen.OneOf(Gen.Int[0, 0xFFFF].Select(code => $"0x{code:x4}"), Gen.Int[0, CipherSuites.All.Count - 1].Select(i => CipherSuites.All[i].Name), Gen.Const("grease")),
        var codes => Gen.Int[0, 255].Select(code => $"0x{(codes.Grease(0) > 0xFF ? code * 257 : code):x2}"),
    };

    private static string[] Words(Notation words) => words.What.Replace(" or ", ", ", StringComparison.Ordinal).Split(", ");

    private static Gen<string> Choice(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
