using ScenarioRunner.Replay.Judging;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Known;

/// <summary>
/// One conversation on its way through a machine. As long as it goes as one before it, its steps are only kept; where it leaves the known
/// courses, an observer takes them all and judges from there.
/// </summary>
/// <typeparam name="TStep">What was seen, as the observer wants it.</typeparam>
internal abstract class Follower<TStep>(KnownCourses known, ObserverPool observers)
{
    private const int Gone = -1;

    private readonly List<(int Moment, TStep Step)> _held = [];
    private readonly Moments _moments = new();
    private int _place = KnownCourses.Start;
    private int _steps;

    /// <summary>Null as long as the conversation goes as one before it.</summary>
    protected Observer? Observer { get; private set; }

    /// <summary>Where the next step is taken from: the first number of its looks.</summary>
    protected int Place => _place;

    /// <summary>The next step.</summary>
    /// <param name="frame">Where it stands in the capture.</param>
    /// <param name="looks">What it looks like, behind <see cref="Place"/>; empty: it cannot be compared.</param>
    protected void Take(ReadOnlySpan<long> looks, long frame, TStep step)
    {
        if (_place != Gone)
            Go(looks);
        int moment = _moments.Next(frame);
        if (Observer is null && _place != Gone)
            _held.Add((moment, step));
        else
            Show(Observer ?? CatchUp(), moment, step);
    }

    /// <summary>The verdict on what was seen.</summary>
    public Observation End()
    {
        if (Observer is null && _place != Gone && known.EndingAt(_place) is { } ending)
            return _moments.Framed(ending);
        Observation observation = (Observer ?? CatchUp()).End();
        if (_place != Gone && IsOfAll(observation))
            known.End(_place, observation);
        return _moments.Framed(observation);
    }

    /// <summary>Ready for another conversation.</summary>
    public virtual void Reset()
    {
        _held.Clear();
        _moments.Reset();
        (_place, _steps) = (KnownCourses.Start, 0);
        if (Observer is not { } observer)
            return;
        observers.Return(observer);
        Observer = null;
    }

    /// <summary>Shows a step to the observer, which it is the observer's from then on.</summary>
    protected abstract void Show(Observer observer, int moment, TStep step);

    /// <summary>Whether what is said holds word for word for all conversations of the same looks.</summary>
    protected abstract bool IsOfAll(Observation observation);

    /// <summary>From now on an observer looks at each step; what the conversation looks like is not compared any more.</summary>
    protected Observer Leave()
    {
        _place = Gone;
        return Observer ?? CatchUp();
    }

    private void Go(ReadOnlySpan<long> looks)
    {
        if (looks.IsEmpty || _steps == Moments.Numbered)
        {
            _place = Gone;
            return;
        }

        _steps++;
        int behind = known.Behind(looks);
        if (behind < 0 && Observer is null)
            CatchUp();
        _place = behind < 0 ? known.Add(looks) : behind;
    }

    private Observer CatchUp()
    {
        Observer = observers.Rent();
        foreach ((int moment, TStep step) in _held)
            Show(Observer, moment, step);
        _held.Clear();
        return Observer;
    }
}
