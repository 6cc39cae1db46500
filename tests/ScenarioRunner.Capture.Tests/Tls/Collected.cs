using ScenarioRunner.Capture.Tls;

namespace ScenarioRunner.Capture.Tests.Tls;

/// <summary>Keeps what a conversation says.</summary>
internal sealed class Collected : ITlsSink
{
    public List<TlsUnit> Units { get; } = [];

    public List<TlsNotice> Notices { get; } = [];

    public void Unit(TlsUnit unit) => Units.Add(unit);

    public void Notice(TlsNotice notice) => Notices.Add(notice);
}
