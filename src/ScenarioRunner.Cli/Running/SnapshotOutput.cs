using ScenarioRunner.Cli.Inputs;
using ScenarioRunner.Cli.Settings;
using ScenarioRunner.Reporting.Reports;
using ScenarioRunner.Reporting.Text;
using ScenarioRunner.Snapshots;

namespace ScenarioRunner.Cli.Running;

/// <summary>Says what <c>runner snapshot</c> found and did.</summary>
internal sealed class SnapshotOutput(Session session, RunSettings settings)
{
    private int _same;
    private int _accepted;
    private int _new;
    private int _changed;
    private int _orphans;

    /// <summary>How many wait for a decision.</summary>
    public int Open => _new + _changed + _orphans;

    public void Add(InputFile file, Snapshot snapshot, bool settled)
    {
        if (snapshot.State == SnapshotState.Same)
        {
            _same++;
            return;
        }

        bool isNew = snapshot.State == SnapshotState.New;
        _accepted += settled ? 1 : 0;
        _new += isNew && !settled ? 1 : 0;
        _changed += isNew || settled ? 0 : 1;
        Line($"{(settled ? "accepted" : isNew ? "new" : "changed")} {file.DisplayPath}");
        if (!settled && !isNew)
            WriteDiff(snapshot);
    }

    public void AddOrphans(IReadOnlyList<string> orphans, bool check)
    {
        foreach (string orphan in orphans)
        {
            _orphans += check ? 1 : 0;
            if (!check)
                File.Delete(orphan);
            string shown = Path.GetRelativePath(session.Surroundings.WorkingDirectory, orphan);
            Line($"{(check ? "orphan" : "removed")} {shown.Replace(Path.DirectorySeparatorChar, '/')}");
        }
    }

    public void Summarise()
    {
        session.Output.Flush();
        if (settings.Quiet)
            return;
        session.Tell($"{_same} same, {_new} new, {_changed} changed, {_accepted} accepted");
        if (_new + _changed > 0)
            session.Tell("help: runner snapshot --accept [new|changed|all] approves them");
    }

    private void WriteDiff(Snapshot snapshot)
    {
        string diff = UnifiedDiff.Of(snapshot.Verified!, snapshot.Actual,
            Path.GetFileName(snapshot.Paths.Verified), Path.GetFileName(snapshot.Paths.Received));
        DiffOutput.Write(session.Output, diff, settings.Colours ? Palette.Terminal : Palette.None);
    }

    private void Line(string text) => session.Output.Write(Visible.Of(text) + "\n");
}
