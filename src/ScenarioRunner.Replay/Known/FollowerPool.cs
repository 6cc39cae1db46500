using ScenarioRunner.Machines;
using ScenarioRunner.Replay.Judging;

namespace ScenarioRunner.Replay.Known;

/// <summary>Followers of the connections of one capture, used again for another connection when one has ended, and the courses that they know.</summary>
/// <param name="most">So many steps of them are known; 0: each connection is judged as if it were the only one.</param>
internal sealed class FollowerPool(int most = KnownCourses.Most)
{
    private const int MostFree = 4096;

    private readonly ObserverPool _tcpObservers = new(ReferenceMachine.Tcp);
    private readonly ObserverPool _tlsObservers = new(ReferenceMachine.Tls);
    private readonly KnownCourses _tcpCourses = new(most);
    private readonly KnownCourses _tlsCourses = new(most);
    private readonly PacketSheet _sheet = new();
    private readonly Stack<TcpFollower> _freeTcp = new();
    private readonly Stack<TlsFollower> _freeTls = new();

    public TcpFollower RentTcp() => _freeTcp.TryPop(out TcpFollower? used) ? used : new TcpFollower(_tcpCourses, _tcpObservers);

    public TlsFollower RentTls() => _freeTls.TryPop(out TlsFollower? used) ? used : new TlsFollower(_tlsCourses, _tlsObservers, _sheet);

    public void Return(TcpFollower follower)
    {
        follower.Reset();
        if (_freeTcp.Count < MostFree)
            _freeTcp.Push(follower);
    }

    public void Return(TlsFollower follower)
    {
        follower.Reset();
        if (_freeTls.Count < MostFree)
            _freeTls.Push(follower);
    }
}
