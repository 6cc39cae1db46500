namespace ScenarioRunner.Machines.Tests.Tcp;

internal static partial class ArrivalTables
{
    /// <summary>What differs between the states of an open connection: acknowledgments of the own FIN, text, URG, the peer's FIN.</summary>
    public const string Closing = """
        # fifth: acknowledgments
        both | ESTABLISHED CLOSE-WAIT | ACK seq={n} ack={s} | = | - | §3.10.7.4 fifth
        both | ESTABLISHED | ACK seq={w-1} ack={s} | = | - | §3.10.7.4 first: the last number of the window
        both | FIN-WAIT-1 | ACK seq={n} ack={s} | FIN-WAIT-2 | - | §3.10.7.4 fifth
        both | FIN-WAIT-1 | ACK seq={n} ack={s-1} | = | - | §3.10.7.4 fifth: the data, not the FIN
        both | FIN-WAIT-2 | ACK seq={n} ack={s} | = | - | §3.10.7.4 fifth
        both | CLOSING | ACK seq={n} ack={s} | TIME-WAIT | - | §3.10.7.4 fifth
        both | CLOSING | ACK seq={n} ack={s-1} | = | - | §3.10.7.4 fifth: otherwise ignore
        both | LAST-ACK | ACK seq={n} ack={s} | CLOSED | - | §3.10.7.4 fifth
        both | LAST-ACK | ACK seq={n} ack={s-1} | = | - | §3.10.7.4 fifth
        both | TIME-WAIT | ACK seq={n} ack={s} | = | - | §3.10.7.4 fifth

        # sixth and seventh: URG and text
        both | ESTABLISHED | URG-ACK seq={n} ack={u} len=5 urg=5 | = | - | §3.10.7.4 sixth
        both | ESTABLISHED | PSH-ACK seq={n} ack={u} len=10 | = | - | §3.10.7.4 seventh (the ACK may be delayed)
        both | ESTABLISHED | PSH-ACK seq={n-50} ack={u} len=60 | = | - | §3.10.7.4 first: only the new part is processed
        both | ESTABLISHED | PSH-ACK seq={n+10} ack={u} len=10 | = | ACK seq={s} ack={n} | §3.10.7.4 seventh MAY-13, RFC 5681 §4.2
        both | ESTABLISHED | PSH-ACK seq={w-1} ack={u} len=1 | = | ACK seq={s} ack={n} | §3.10.7.4 first: the last octet of the window
        both | FIN-WAIT-1 FIN-WAIT-2 | PSH-ACK seq={n} ack={u} len=10 | = or CLOSED | any | §3.10.7.4 seventh; §3.6.1: a full CLOSE may draw a reset
        both | CLOSE-WAIT CLOSING LAST-ACK | PSH-ACK seq={n} ack={u} len=10 | = | - | §3.10.7.4 seventh: ignore the segment text
        both | CLOSE-WAIT CLOSING LAST-ACK | URG-ACK seq={n} ack={u} len=5 urg=5 | = | - | §3.10.7.4 sixth: ignore the URG

        both | TIME-WAIT | PSH-ACK seq={n} ack={s} len=10 | = | any | §3.10.7.4 seventh: ignore the segment text

        # eighth: FIN
        both | CLOSE-WAIT CLOSING LAST-ACK | FIN-ACK seq={n} ack={u} | = | any | §3.10.7.4 eighth: remain
        both | ESTABLISHED | FIN-ACK seq={n} ack={u} | CLOSE-WAIT | ACK seq={s} ack={n+1} | §3.10.7.4 eighth
        both | ESTABLISHED | FIN-ACK seq={n} ack={s} len=10 | CLOSE-WAIT | ACK seq={s} ack={n+11} | §3.10.7.4 eighth
        both | ESTABLISHED | FIN-ACK seq={n-50} ack={s} len=60 | CLOSE-WAIT | ACK seq={s} ack={n+11} | §3.10.7.4 first, eighth: trimmed at the left edge
        both | ESTABLISHED FIN-WAIT-2 | FIN-ACK seq={n+10} ack={s} | = | ACK seq={s} ack={n} | §3.10.7.4 eighth: a FIN above a hole waits
        both | FIN-WAIT-1 | FIN-ACK seq={n} ack={s} | TIME-WAIT | ACK seq={s} ack={n+1} | §3.10.7.4 eighth
        both | FIN-WAIT-1 | FIN-ACK seq={n} ack={s-1} | CLOSING | ACK seq={s} ack={n+1} | §3.10.7.4 eighth
        both | FIN-WAIT-1 | FIN-ACK seq={n+10} ack={s} | FIN-WAIT-2 | ACK seq={s} ack={n} | §3.10.7.4 fifth, eighth
        both | FIN-WAIT-1 | FIN-ACK seq={n+10} ack={s-1} | = | ACK seq={s} ack={n} | §3.10.7.4 eighth
        both | FIN-WAIT-2 | FIN-ACK seq={n} ack={s} | TIME-WAIT | ACK seq={s} ack={n+1} | §3.10.7.4 eighth
        both | CLOSE-WAIT CLOSING LAST-ACK | FIN-ACK seq={n-1} ack={u} | = | ACK seq={s} ack={n} | §3.10.7.4 first: the FIN again
        both | CLOSING | FIN-ACK seq={n-1} ack={s} | CLOSING or TIME-WAIT | ACK seq={s} ack={n} | §3.10.7.4 first: the FIN again, dropped whatever it acknowledges
        both | TIME-WAIT | FIN-ACK seq={n-1} ack={s} | = | ACK seq={s} ack={n} | §3.10.7.4 fifth, eighth

        """;
}
