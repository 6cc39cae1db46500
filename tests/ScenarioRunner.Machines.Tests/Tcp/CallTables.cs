namespace ScenarioRunner.Machines.Tests.Tcp;

/// <summary>The tables of <see cref="CallTests"/>, written from the words of RFC 9293 §3.10.1 to §3.10.5 and §3.10.8.</summary>
internal static class CallTables
{
    public const string Calls = """
        # OPEN, passive and active
        CLOSED | listen | LISTEN | - | §3.10.1
        CLOSED | connect | CLOSED | SYN | §3.10.1
        LISTEN | connect | LISTEN | SYN | §3.10.1: from passive to active
        SYN-SENT SYN-RECEIVED ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK TIME-WAIT | listen | = | refused | §3.10.1: connection already exists
        SYN-SENT SYN-RECEIVED ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | connect | = | refused | §3.10.1: connection already exists
        # SEND
        CLOSED | send 10 | = | refused | §3.10.2: connection does not exist
        LISTEN | send 10 | = | SYN | §3.10.2: from passive to active
        SYN-SENT SYN-RECEIVED | send 10 | = | - | §3.10.2: queued
        ESTABLISHED CLOSE-WAIT | send 10 | = | - | §3.10.2
        FIN-WAIT-1 FIN-WAIT-2 CLOSING LAST-ACK TIME-WAIT | send 10 | = | refused | §3.10.2: connection closing
        # CLOSE
        CLOSED | close | = | refused | §3.10.4: connection does not exist
        LISTEN SYN-SENT | close | CLOSED | - | §3.10.4: delete the TCB
        SYN-RECEIVED SYN-RECEIVED(active) | close | = | FIN-ACK seq={s} ack={n} | §3.10.4: form a FIN
        ESTABLISHED CLOSE-WAIT | close | = | FIN-ACK seq={s} ack={n} | §3.10.4: send a FIN
        CLOSING LAST-ACK TIME-WAIT | close, close | = | refused | §3.10.4: connection closing
        # ABORT
        CLOSED | abort | = | refused | §3.10.5: connection does not exist
        LISTEN SYN-SENT | abort | CLOSED | - | §3.10.5
        SYN-RECEIVED SYN-RECEIVED(active) ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT | abort | CLOSED | RST seq={s} | §3.10.5
        CLOSING LAST-ACK TIME-WAIT | abort | CLOSED | - | §3.10.5
        # Timeouts
        SYN-SENT SYN-RECEIVED ESTABLISHED FIN-WAIT-1 CLOSE-WAIT CLOSING LAST-ACK | timeout user | CLOSED | - | §3.10.8
        FIN-WAIT-2 | timeout user | CLOSED | - | §3.10.8
        LISTEN | timeout user | CLOSED | - | §3.10.8: for any state
        SYN-SENT SYN-RECEIVED SYN-RECEIVED(active) ESTABLISHED FIN-WAIT-1 CLOSE-WAIT CLOSING LAST-ACK | timeout rto | = | - | §3.10.8
        CLOSED LISTEN | timeout rto | = | refused | §3.10.8: nothing is in the retransmission queue
        FIN-WAIT-2 TIME-WAIT | timeout rto | = | refused | §3.10.8: everything is acknowledged
        TIME-WAIT | timeout 2msl | CLOSED | - | §3.10.8
        CLOSED LISTEN SYN-SENT SYN-RECEIVED ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK | timeout 2msl | = | refused | §3.10.8: only TIME-WAIT has it

        """;
}
