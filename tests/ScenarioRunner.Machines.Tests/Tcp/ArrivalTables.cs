namespace ScenarioRunner.Machines.Tests.Tcp;

/// <summary>The tables of <see cref="ArrivalTests"/>, written from the words of RFC 9293 §3.10.7.</summary>
internal static partial class ArrivalTables
{
    /// <summary>CLOSED, LISTEN, SYN-SENT, SYN-RECEIVED.</summary>
    public const string Unsynchronized = """
        # §3.10.7.1: ACK bit off: <SEQ=0><ACK=SEG.SEQ+SEG.LEN><CTL=RST,ACK>; ACK bit on: <SEQ=SEG.ACK><CTL=RST>
        both | CLOSED | SYN seq=0 | = | RST-ACK seq=0 ack=1 | §3.10.7.1
        both | CLOSED | SYN seq=0 len=10 | = | RST-ACK seq=0 ack=11 | §3.10.7.1
        both | CLOSED | SYN-FIN seq=0 | = | RST-ACK seq=0 ack=2 | §3.10.7.1
        both | CLOSED | NONE seq=5 | = | RST-ACK seq=0 ack=5 | §3.10.7.1
        both | CLOSED | PSH no-ack seq=5 len=100 | = | RST-ACK seq=0 ack=105 | §3.10.7.1
        both | CLOSED | FIN no-ack seq=5 | = | RST-ACK seq=0 ack=6 | §3.10.7.1
        both | CLOSED | URG no-ack seq=5 len=1 urg=1 | = | RST-ACK seq=0 ack=6 | §3.10.7.1
        both | CLOSED | SYN-ACK seq=0 ack=77 | = | RST seq=77 | §3.10.7.1
        both | CLOSED | ACK seq=5 ack=77 | = | RST seq=77 | §3.10.7.1
        both | CLOSED | PSH-ACK seq=5 ack=77 len=100 | = | RST seq=77 | §3.10.7.1
        both | CLOSED | FIN-ACK seq=5 ack=77 | = | RST seq=77 | §3.10.7.1
        both | CLOSED | URG-ACK seq=5 ack=77 len=1 urg=1 | = | RST seq=77 | §3.10.7.1
        both | CLOSED | RST seq=5 | = | silent | §3.10.7.1
        both | CLOSED | RST-ACK seq=5 ack=77 | = | silent | §3.10.7.1

        # §3.10.7.2: first RST, second ACK, third SYN, fourth other
        both | LISTEN | RST seq=5 | = | silent | §3.10.7.2 first
        both | LISTEN | RST-ACK seq=5 ack=77 | = | silent | §3.10.7.2 first
        both | LISTEN | SYN-RST seq=5 | = | silent | §3.10.7.2 first
        both | LISTEN | ACK seq=5 ack=77 | = | RST seq=77 | §3.10.7.2 second
        both | LISTEN | SYN-ACK seq=0 ack=77 | = | RST seq=77 | §3.10.7.2 second
        both | LISTEN | PSH-ACK seq=5 ack=77 len=10 | = | RST seq=77 | §3.10.7.2 second
        both | LISTEN | FIN-ACK seq=5 ack=77 | = | RST seq=77 | §3.10.7.2 second
        both | LISTEN | SYN seq=0 | SYN-RECEIVED | SYN-ACK seq=0 ack=1 | §3.10.7.2 third
        both | LISTEN | SYN seq=0 len=10 | SYN-RECEIVED | SYN-ACK seq=0 ack=1 | §3.10.7.2 third
        both | LISTEN | SYN-FIN seq=0 | LISTEN or SYN-RECEIVED | any | §3.10.7.2 third: most stacks drop it
        both | LISTEN | NONE seq=5 | = | silent | §3.10.7.2 fourth
        both | LISTEN | PSH no-ack seq=5 len=10 | = | silent | §3.10.7.2 fourth
        both | LISTEN | FIN no-ack seq=5 | = | silent | §3.10.7.2 fourth
        both | LISTEN | URG no-ack seq=5 len=1 urg=1 | = | silent | §3.10.7.2 fourth

        # §3.10.7.3: "If SEG.ACK =< ISS or SEG.ACK > SND.NXT, send a reset (unless the RST bit is set ...)"
        both | SYN-SENT | SYN-ACK seq=0 ack=1 | ESTABLISHED | ACK seq=1 ack=1 | §3.10.7.3 fourth
        both | SYN-SENT | SYN-ACK seq=0 ack=1 len=10 | ESTABLISHED | ACK seq=1 ack=11 | §3.10.7.3 fourth
        both | SYN-SENT | SYN-ACK seq=0 ack=0 | = | RST seq=0 | §3.10.7.3 first
        both | SYN-SENT | SYN-ACK seq=0 ack=2 | = | RST seq=2 | §3.10.7.3 first
        both | SYN-SENT | SYN-ACK seq=0 ack=-1 | = | RST seq=-1 | §3.10.7.3 first
        both | SYN-SENT | ACK seq=5 ack=0 | = | RST seq=0 | §3.10.7.3 first
        both | SYN-SENT | ACK seq=5 ack=2 | = | RST seq=2 | §3.10.7.3 first
        both | SYN-SENT | FIN-ACK seq=5 ack=2 | = | RST seq=2 | §3.10.7.3 first
        both | SYN-SENT | PSH-ACK seq=5 ack=2 len=10 | = | RST seq=2 | §3.10.7.3 first
        both | SYN-SENT | RST-ACK seq=0 ack=0 | = | silent | §3.10.7.3 first
        both | SYN-SENT | RST-ACK seq=0 ack=2 | = | silent | §3.10.7.3 first
        both | SYN-SENT | RST-ACK seq=0 ack=1 | CLOSED | silent | §3.10.7.3 second
        both | SYN-SENT | RST seq=0 | = | silent | §3.10.7.3 second
        both | SYN-SENT | SYN seq=0 | SYN-RECEIVED | SYN-ACK seq=0 ack=1 | §3.10.7.3 fourth
        both | SYN-SENT | ACK seq=5 ack=1 | = | silent | §3.10.7.3 fifth
        both | SYN-SENT | PSH-ACK seq=5 ack=1 len=10 | = | silent | §3.10.7.3 fifth
        both | SYN-SENT | FIN-ACK seq=5 ack=1 | = | silent | §3.10.7.3 fifth
        both | SYN-SENT | NONE seq=5 | = | silent | §3.10.7.3 fifth
        both | SYN-SENT | PSH no-ack seq=5 len=10 | = | silent | §3.10.7.3 fifth
        both | SYN-SENT | FIN no-ack seq=5 | = | silent | §3.10.7.3 fifth

        # §3.10.7.4, SYN-RECEIVED
        both | SYN-RECEIVED SYN-RECEIVED(active) | ACK seq={n} ack={s} | ESTABLISHED | - | §3.10.7.4 fifth
        both | SYN-RECEIVED SYN-RECEIVED(active) | PSH-ACK seq={n} ack={s} len=10 | ESTABLISHED | - | §3.10.7.4 fifth, seventh
        both | SYN-RECEIVED SYN-RECEIVED(active) | PSH-ACK seq={n+10} ack={s} len=10 | ESTABLISHED | ACK seq={s} ack={n} | §3.10.7.4 seventh
        both | SYN-RECEIVED SYN-RECEIVED(active) | FIN-ACK seq={n} ack={s} | CLOSE-WAIT | ACK seq={s} ack={n+1} | §3.10.7.4 eighth
        both | SYN-RECEIVED SYN-RECEIVED(active) | FIN-ACK seq={n+10} ack={s} | ESTABLISHED | ACK seq={s} ack={n} | §3.10.7.4 eighth
        both | SYN-RECEIVED SYN-RECEIVED(active) | ACK seq={n} ack={u} | = | RST seq={u} | §3.10.7.4 fifth
        both | SYN-RECEIVED SYN-RECEIVED(active) | ACK seq={n} ack={s+1} | = | RST seq={s+1} | §3.10.7.4 fifth
        both | SYN-RECEIVED SYN-RECEIVED(active) | PSH-ACK seq={n} ack={s+1} len=10 | = | RST seq={s+1} | §3.10.7.4 fifth
        both | SYN-RECEIVED SYN-RECEIVED(active) | FIN-ACK seq={n} ack={u} | = | RST seq={u} | §3.10.7.4 fifth
        both | SYN-RECEIVED | RST seq={n} | LISTEN | silent | §3.10.7.4 second
        both | SYN-RECEIVED(active) | RST seq={n} | CLOSED | silent | §3.10.7.4 second
        both | SYN-RECEIVED | RST-ACK seq={n} ack={s+7} | LISTEN | silent | §3.10.7.4 second
        9293 | SYN-RECEIVED SYN-RECEIVED(active) | RST seq={n+1} | = | may ACK seq={s} ack={n} | §3.10.7.4 second
        793  | SYN-RECEIVED | RST seq={n+1} | LISTEN | silent | RFC 793
        793  | SYN-RECEIVED(active) | RST seq={n+1} | CLOSED | silent | RFC 793
        both | SYN-RECEIVED | SYN seq={n+100} | LISTEN | - | §3.10.7.4 fourth
        9293 | SYN-RECEIVED(active) | SYN seq={n+100} | = | may ACK seq={s} ack={n} | §3.10.7.4 fourth
        793  | SYN-RECEIVED(active) | SYN seq={n+100} | CLOSED | RST seq={s} | RFC 793
        both | SYN-RECEIVED | SYN seq={w} | = | ACK seq={s} ack={n} | §3.10.7.4 first
        both | SYN-RECEIVED | SYN-ACK seq=0 ack={s} | = | ACK seq={s} ack={n} | §3.10.7.4 first
        # Figure 7: the crossing SYN,ACK establishes
        both | SYN-RECEIVED(active) | SYN-ACK seq=0 ack={s} | ESTABLISHED | - | §3.5 figure 7

        """;

    /// <summary>What is the same in every state from SYN-RECEIVED on.</summary>
    public const string Synchronized = """
        # first: the acceptability test; an empty ACK <SEQ=SND.NXT><ACK=RCV.NXT> answers what fails it
        both | SYN-RECEIVED SYN-RECEIVED(active) ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | ACK seq={w} ack={s} | = | ACK seq={s} ack={n} | §3.10.7.4 first
        both | SYN-RECEIVED SYN-RECEIVED(active) ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | ACK seq={n-2} ack={s} | = | ACK seq={s} ack={n} | §3.10.7.4 first
        both | ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | ACK seq={n-1} ack={u} | = | ACK seq={s} ack={n} | §3.8.4 (keep-alive), §3.10.7.4 first
        both | ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | PSH-ACK seq={n-1} ack={u} len=1 | = | ACK seq={s} ack={n} | §3.8.4 (keep-alive)
        both | SYN-RECEIVED SYN-RECEIVED(active) ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | PSH-ACK seq={w} ack={u} len=10 | = | ACK seq={s} ack={n} | §3.10.7.4 first
        both | ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | PSH-ACK seq={n-50} ack={u} len=50 | = | ACK seq={s} ack={n} | §3.10.7.4 first
        both | ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | FIN-ACK seq={n-5} ack={u} | = | ACK seq={s} ack={n} | §3.10.7.4 first
        both | ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | NONE seq={w} | = | ACK seq={s} ack={n} | §3.10.7.4 first
        both | ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | PSH no-ack seq={w} len=10 | = | ACK seq={s} ack={n} | §3.10.7.4 first
        both | TIME-WAIT | ACK seq={w} ack={s} | = | may ACK seq={s} ack={n} | §3.10.7.4 first
        both | TIME-WAIT | PSH-ACK seq={n-50} ack={s} len=10 | = | may ACK seq={s} ack={n} | §3.10.7.4 first

        # second: RST
        both | live | RST seq={w} | = | silent | §3.10.7.4 second 1), RFC 5961 §3.2
        both | live | RST seq={n-1} | = | silent | §3.10.7.4 second 1)
        both | ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | RST seq={n} | CLOSED | silent | §3.10.7.4 second 2)
        both | ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | RST-ACK seq={n} ack={s+50} | CLOSED | silent | §3.10.7.4 second 2): before the ACK is looked at
        both | TIME-WAIT | RST seq={n} | CLOSED or TIME-WAIT | silent | §3.10.7.4 second 2), RFC 1337
        9293 | ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK TIME-WAIT | RST seq={n+1} | = | may ACK seq={s} ack={n} | §3.10.7.4 second 3)
        9293 | ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK TIME-WAIT | RST-ACK seq={w-1} ack={s} | = | may ACK seq={s} ack={n} | §3.10.7.4 second 3)
        793  | ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | RST seq={n+1} | CLOSED | silent | RFC 793
        793  | ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | RST seq={w-1} | CLOSED | silent | RFC 793

        # fourth: SYN; "irrespective of the sequence number"
        9293 | ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | SYN seq={n} | = | may ACK seq={s} ack={n} | §3.10.7.4 fourth, RFC 5961 §4.2
        9293 | ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | SYN seq={w+9} | = | may ACK seq={s} ack={n} | §3.10.7.4 fourth, RFC 5961 §4.2
        9293 | ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | SYN-ACK seq={n} ack={s} | = | may ACK seq={s} ack={n} | §3.10.7.4 fourth, RFC 5961 §4.2
        793  | ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | SYN seq={n} | CLOSED | RST seq={s} | RFC 793
        793  | ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | SYN seq={w+9} | = | ACK seq={s} ack={n} | §3.10.7.4 first
        both | TIME-WAIT | SYN seq={n-50} | = | ACK seq={s} ack={n} | §3.6.1 MAY-2, §3.10.7.4 first

        both | TIME-WAIT | SYN seq={n+100} | SYN-RECEIVED or TIME-WAIT | any | §3.6.1 MAY-2

        # fifth: "if the ACK bit is off, drop the segment and return"
        both | live | NONE seq={n} | = | silent | §3.10.7.4 fifth
        both | live | PSH no-ack seq={n} len=10 | = | silent | §3.10.7.4 fifth
        both | live | FIN no-ack seq={n} | = | silent | §3.10.7.4 fifth
        both | live | URG no-ack seq={n} len=1 urg=1 | = | silent | §3.10.7.4 fifth
        # "If the ACK acks something not yet sent (SEG.ACK > SND.NXT), then send an ACK, drop the segment, and return"
        both | synchronized | ACK seq={n} ack={s+1} | = | ACK seq={s} ack={n} | §3.10.7.4 fifth
        both | ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT | PSH-ACK seq={n} ack={s+1} len=10 | = | ACK seq={s} ack={n} | §3.10.7.4 fifth
        both | ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 | FIN-ACK seq={n} ack={s+1} | = | ACK seq={s} ack={n} | §3.10.7.4 fifth
        # MAY-12: SND.UNA - MAX.SND.WND =< SEG.ACK
        9293 | ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | ACK seq={n} ack={u-65536} | = | may ACK seq={s} ack={n} | §3.10.7.4 fifth, RFC 5961 §5.2
        793  | ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | ACK seq={n} ack={u-65536} | = | - | RFC 793
        both | ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | ACK seq={n} ack={u-65535} | = | - | §3.10.7.4 fifth: a duplicate is ignored
        both | ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | ACK seq={n} ack={u} | = | - | §3.10.7.4 fifth

        """;
}
