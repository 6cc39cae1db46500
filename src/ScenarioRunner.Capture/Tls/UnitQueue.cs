namespace ScenarioRunner.Capture.Tls;

/// <summary>
/// Passes units on in order. One that did not authenticate under keys that have opened nothing yet is held, and all after it,
/// until it shows whether the keys are wrong or the record is.
/// </summary>
internal sealed class UnitQueue(ITlsSink sink)
{
    /// <summary>So much is held and no more.</summary>
    public const int Most = 1000;

    private List<object>? _held;

    public bool IsUndecided => _held is not null;

    public bool IsFull => _held is { Count: >= Most };

    public void Unit(TlsUnit unit)
    {
        if (_held is null)
            sink.Unit(unit);
        else
            _held.Add(unit);
    }

    public void Notice(TlsNotice notice)
    {
        if (_held is null)
            sink.Notice(notice);
        else
            _held.Add(notice);
    }

    /// <summary>The unit is bad, or the keys are wrong.</summary>
    public void Hold(TlsUnit unit) => (_held ??= []).Add(unit with { IsBad = true });

    /// <summary>It shows which.</summary>
    public void Decide(bool keysFit)
    {
        List<object>? held = _held;
        _held = null;
        foreach (object one in held ?? [])
        {
            if (one is TlsNotice notice)
                sink.Notice(notice);
            else if (one is TlsUnit unit)
                sink.Unit(unit.IsBad && !keysFit ? unit with { IsBad = false } : unit);
        }
    }
}
