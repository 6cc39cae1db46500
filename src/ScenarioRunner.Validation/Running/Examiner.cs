using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Validation.Running;

/// <summary>Holds a message against the answers its sender owes, then against the checks of the machine. Changes nothing but the packet.</summary>
internal sealed class Examiner(Interpreter interpreter, FindingWriter writer)
{
    private readonly Machine _machine = interpreter.Machine;

    public Examination Examine(Frame frame, Sending sending)
    {
        List<Finding>? findings = null;
        frame.Answered = Answered(frame);
        Due? contradicted = frame.Answered == 0 ? Contradicted(frame) : null;
        if (contradicted is { } due)
        {
            frame.Due = due;
            (findings ??= []).Add(writer.Contradiction(frame, sending, due));
            if (_machine.Answers[due.Answer].Fix is not { } fix)
                return new Examination(frame.Message, [.. findings], KindIsWrong: true, due, null, Unsure: false);
            Mend(frame, fix);
            frame.Answered = Answered(frame);
        }

        frame.Due = null;
        return Check(frame, sending, findings, contradicted);
    }

    private Examination Check(Frame frame, Sending sending, List<Finding>? findings, Due? contradicted)
    {
        (bool, string, int)? missing = null;
        bool unsure = false;
        ulong kinds = interpreter.Index.KindsOf(frame);
        for (int position = 0; interpreter.NextFault(frame, Occasion.Send, kinds, position) is var (check, at); position = at + 1)
        {
            if (findings?.Any(finding => finding.Rule.Name == _machine.Rules[check.Rule].Name) == true)
                continue;
            (findings ??= []).Add(writer.Fault(frame, sending, check));
            unsure |= check.Unsure;
            if (check.Missing is { } step)
                missing ??= (step.OfPeer, step.Message, (int)Math.Clamp(step.Length(frame), 0, 65535));
            if (check.Fix is not { } fix)
                return new Examination(frame.Message, [.. findings], KindIsWrong: true, contradicted, missing, unsure);
            Mend(frame, fix);
            kinds = interpreter.Index.KindsOf(frame);
        }

        ImmutableArray<Finding> all = findings is null ? [] : [.. findings];
        if (interpreter.Takes(frame, Occasion.Send, kinds))
            return new Examination(frame.Message, all, KindIsWrong: false, contradicted, missing, unsure);
        return new Examination(frame.Message, [.. all, writer.Unexpected(frame, sending)], KindIsWrong: true, contradicted, missing, unsure);
    }

    // The packet that was written stays as it is: the transcript shows it.
    private static void Mend(Frame frame, Perform fix)
    {
        frame.Message = frame.Message.Copy();
        fix(frame);
    }

    private ulong Answered(Frame frame)
    {
        ulong answered = 0;
        foreach (Due due in frame.Self.Dues)
        {
            frame.Due = due;
            Answer answer = _machine.Answers[due.Answer];
            if (!answer.Silence && answer.Fits(frame) != 0)
                answered |= 1UL << due.Answer;
        }

        frame.Due = null;
        return answered;
    }

    // An answer that is due comes before the silence that another segment asked for.
    private Due? Contradicted(Frame frame)
    {
        Due? silence = null;
        foreach (Due due in frame.Self.Dues)
        {
            frame.Due = due;
            Answer answer = _machine.Answers[due.Answer];
            if (answer.Against(frame) == 0)
                continue;
            if (!answer.Silence)
                return due;
            silence ??= due;
        }

        frame.Due = null;
        return silence;
    }
}
