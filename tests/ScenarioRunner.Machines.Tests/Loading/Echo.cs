using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Expressions;
using ScenarioRunner.Machines.Loading;

namespace ScenarioRunner.Machines.Tests.Loading;

/// <summary>A small protocol to try the loader on: PING carries a number, PONG acknowledges it.</summary>
internal static class Echo
{
    public const string Yaml = """
        machine: echo
        title: Echo
        reference: RFC 862
        profiles: [plain, strict]
        message: msg
        count: {own: first, theirs: heard}
        unexpected: echo-order
        missing: [PING]
        fields:
          seq: {type: own, meaning: number of this message}
          ack: {type: theirs, meaning: number acknowledged}
          len: {type: int, meaning: octets}
          PING: {type: bool, meaning: a question}
          PONG: {type: bool, meaning: an answer}
        variables:
          first: {type: own, meaning: first number sent}
          next: {type: own, public: true, meaning: next number to send}
          heard: {type: theirs, meaning: first number of the peer}
          count: {type: int, initial: 3, meaning: questions asked}
        states:
          IDLE: {final: true, meaning: nothing asked, ref: §1}
          WAIT: {meaning: a question is open, ref: §2}
        initial: IDLE
        groups:
          all: [IDLE, WAIT]
        kinds:
          QUESTION: PING && !PONG
          PONG-ONLY: PONG && !PING
        calls: [ask]
        timers: {patience: time to wait for an answer}
        answers:
          pong:
            due: required
            fits: PONG && any(msg.ack) == due.a
            against: PING && owes("pong")
            text: "PONG ack={own(due.a)}"
            at: ack
            fix: msg.ack = theirs(due.a)
        fill:
          - {field: seq, on: send, value: next}
        rows:
          - from: IDLE
            on: call ask
            do: count += arg
            ref: §2
            because: asking again costs nothing
          - from: all
            on: send QUESTION
            do:
              - next = msg.seq + msg.len
              - count += 1
              - start("patience", 2s) if count > 0
            to: WAIT
            ref: §2
            because: a question opens the exchange
          - from: any
            on: receive QUESTION
            do: due("pong", "echo-late", msg.seq)
            ref: §2
            because: a question wants an answer
          - from: [WAIT]
            on: receive PONG-ONLY
            do: stop("patience")
            to: IDLE
            ref: §3
            because: the answer ends the exchange
          - from: WAIT
            on: timeout patience
            to: IDLE
            ref: §3
            because: nobody waits for ever
          - from: any
            on: send PONG-ONLY
            do: forget("pong")
            ref: §3
            because: the answer is given
        rules:
          - rule: echo-order
            code: ECH001
            level: MUST
            ref: §1
            summary: Messages come in order.
          - rule: echo-late
            code: ECH002
            level: SHOULD
            ref: §3
            summary: A question is answered.
            checks:
              - on: send
                when: PONG && msg.ack != peer.next
                at: ack
                message: "{self} acknowledges {msg.ack}, {peer} has sent {peer.next} in {peer.state}"
                expected: "{peer.next}"
                actual: "{msg.ack} {{PONG={PONG}}}"
                cause: peer.next
                fix: msg.ack = peer.next
        """;

    public static (Machine? Machine, IReadOnlyList<LoadProblem> Problems) Load(string yaml, LoadMode mode = LoadMode.Thorough)
    {
        TextFiles files = new(new Dictionary<string, string> { ["echo.yaml"] = yaml });
        (Machine? machine, var problems) = MachineLoader.Load(files, "echo.yaml", FunctionLibrary.Standard, mode);
        return (machine, problems);
    }
}
