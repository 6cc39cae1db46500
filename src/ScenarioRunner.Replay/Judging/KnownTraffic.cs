using System.Collections.Concurrent;
using ScenarioRunner.Replay.Known;

namespace ScenarioRunner.Replay.Judging;

/// <summary>
/// What is known of the connections that were judged so far, for the captures that come after: how they went and what was said of them.
/// It says of a connection what judging it says. Several captures may be judged at the same time; each has a part of its own.
/// </summary>
public sealed class KnownTraffic
{
    private readonly ConcurrentBag<FollowerPool> _free = [];

    internal FollowerPool Rent() => _free.TryTake(out FollowerPool? used) ? used : new FollowerPool();

    internal void Return(FollowerPool used) => _free.Add(used);
}
