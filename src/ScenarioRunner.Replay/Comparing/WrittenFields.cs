using System.Collections.Immutable;
using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Replay.Tls;

namespace ScenarioRunner.Replay.Comparing;

/// <summary>Takes a message of a scenario apart: each attribute is read as if it were the only one.</summary>
internal static class WrittenFields
{
    private static readonly IDialect s_tls = ReferenceMachine.Tls.Dialect;

    public static int KindOf(Message message) => (int)s_tls.Read(message with { Positional = [], Attributes = [] }).Fields[TlsFields.Message];

    public static ImmutableArray<WrittenField> Of(Message message, SourceText source)
    {
        ImmutableArray<WrittenField>.Builder fields = ImmutableArray.CreateBuilder<WrittenField>();
        Packet head = s_tls.Read(message with { Attributes = [] });
        // The length of data is compared as a total.
        if (message.Name != "ApplicationData" && (head.Written & ~(1UL << TlsFields.Message)) != 0)
            fields.Add(new WrittenField("", Head(message, source), head, false, null));
        foreach (MessageAttribute attribute in message.Attributes)
        {
            bool isLength = message.Name == "ApplicationData" && attribute.Name is "len" or "data";
            if (isLength || attribute.Value.Kind == ValueKind.Any)
                continue;
            Packet packet = s_tls.Read(message with { Positional = [], Attributes = [attribute] });
            if ((packet.Written & ~(1UL << TlsFields.Message)) != 0)
                fields.Add(new WrittenField(attribute.Name, source.Slice(attribute.Span), packet, IsAlone(attribute.Value), No(message, attribute)));
        }

        return fields.ToImmutable();
    }

    private static string Head(Message message, SourceText source) => message.Positional.IsEmpty
        ? message.Name
        : source.Slice(Span.Cover(message.Positional[0].Span, message.Positional[^1].Span));

    private static bool IsAlone(Value value) => value.Kind == ValueKind.Flag || value is { Kind: ValueKind.Word, Text: "yes" };

    private static long? No(Message message, MessageAttribute attribute)
    {
        if (!IsAlone(attribute.Value))
            return null;
        Packet no = s_tls.Read(message with { Positional = [], Attributes = [attribute with { Value = Value.Word(attribute.Value.Span, "no") }] });
        ulong written = no.Written & ~(1UL << TlsFields.Message);
        return written == 0 ? null : no.Fields[System.Numerics.BitOperations.TrailingZeroCount(written)];
    }
}
