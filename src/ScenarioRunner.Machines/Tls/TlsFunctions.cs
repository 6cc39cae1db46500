using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;

namespace ScenarioRunner.Machines.Tls;

/// <summary>The functions that <c>tls/*.yaml</c> calls by name: messages kept and compared, extensions, sessions, and what the registries say.</summary>
public sealed class TlsFunctions
{
    private TlsLayout? _layout;

    /// <summary>All of them, for one loaded machine.</summary>
    public static ImmutableArray<Function> All()
    {
        TlsFunctions tls = new();
        TlsExtensions extensions = new(tls.LayoutOf);
        TlsShown shown = new(tls.LayoutOf);
        return
        [
            .. TlsKept.All(), .. TlsLists.All(), .. extensions.All(), .. TlsFacts.All(), .. TlsKeyExchanges.Functions(), .. TlsSessions.All(),
            .. TlsRecordLimits.All(), .. TlsOffers.All(), .. TlsOnce.All(), .. shown.All(), .. new TlsMending(tls.LayoutOf).All(),
            .. new TlsSecondHello(tls.LayoutOf, extensions, shown).All(), .. TlsTold.All(), .. new TlsAllowed().All(),
            .. TlsAlerts.All(),
        ];
    }

    private TlsLayout LayoutOf(Frame frame) => _layout ??= new TlsLayout(frame.Machine);
}
