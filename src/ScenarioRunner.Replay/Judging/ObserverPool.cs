using ScenarioRunner.Machines;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Judging;

/// <summary>Observers of one machine, used again for another connection when one has ended.</summary>
internal sealed class ObserverPool(ReferenceMachine machine)
{
    private const int MostFree = 1024;

    private readonly Stack<Observer> _free = new();

    public Observer Rent() => _free.TryPop(out Observer? used) ? used : new Observer(machine, "client", "server");

    public void Return(Observer observer)
    {
        if (_free.Count == MostFree)
            return;
        observer.Reset();
        _free.Push(observer);
    }
}
