using System.Collections.Immutable;
using ScenarioRunner.Language.Diagnostics;
using ScenarioRunner.Language.Syntax;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Vocabulary;

namespace ScenarioRunner.Language.Binding;

/// <summary>Decides which machines read a scenario.</summary>
/// <param name="file">The path of the scenario's file: how far up a path may lead.</param>
internal sealed class MachineBinder(Func<string, IVocabulary?> vocabularies, string file, FindingList findings)
{
    private IEnumerable<IVocabulary> Builtin => MachinesInPlay.Known.Select(vocabularies).OfType<IVocabulary>();

    public MachinesInPlay Written(ImmutableArray<MachineSyntax> machines)
    {
        List<MachineUse> uses = [];
        List<IVocabulary> words = [];
        bool incomplete = false;
        foreach (MachineSyntax machine in machines)
        {
            IVocabulary? vocabulary = Find(machine);
            if (vocabulary is null)
            {
                incomplete |= machine.IsPath;
                continue;
            }

            string name = machine.IsPath ? machine.Name.Text : vocabulary.Layer;
            if (uses.Any(u => u.Machine == name))
            {
                findings.Add(BindingRules.RepeatedHeader, machine.Span, $"`{name}` is in use already");
                continue;
            }

            uses.Add(new MachineUse(machine.Span, name, machine.IsPath, machine.Version?.Text, Settings(machine, vocabulary)));
            words.Add(vocabulary);
            if (machine.Version is { } version && !vocabulary.Versions.Contains(version.Text))
                findings.Add(
                    BindingRules.BadValue,
                    version.Span,
                    vocabulary.Versions.IsEmpty ? $"{vocabulary.Layer} has no versions" : $"{vocabulary.Layer} has no version `{version.Text}`: write {string.Join(", ", vocabulary.Versions)}");
        }

        IEnumerable<IVocabulary> others = MachinesInPlay.Known.Where(known => words.TrueForAll(w => w.Layer != known)).Select(vocabularies).OfType<IVocabulary>();
        return uses.Count < machines.Length
            ? new MachinesInPlay([.. uses], [.. words, .. others], []) { IsIncomplete = incomplete } // one is missing already; its messages are no further fault
            : new MachinesInPlay([.. uses], [.. words], others);
    }

    /// <summary>The machines that know the messages; the innermost there is when no message says.</summary>
    public MachinesInPlay Inferred(IReadOnlySet<string> messageNames, Span span)
    {
        List<string> unknown = [.. messageNames];
        List<IVocabulary> words = [];
        foreach (IVocabulary vocabulary in Builtin)
        {
            // A machine is loaded only where those before it leave names unknown.
            if (unknown.RemoveAll(name => vocabulary.MessageName(name) is not null) > 0)
                words.Add(vocabulary);
            if (unknown.Count == 0)
                break;
        }

        if (words.Count == 0)
            words.AddRange(Builtin.Take(1));
        return new MachinesInPlay(
            [.. words.Select(v => new MachineUse(span, v.Layer, false, null, []))],
            [.. words],
            MachinesInPlay.Known.Where(known => words.TrueForAll(w => w.Layer != known)).Select(vocabularies).OfType<IVocabulary>());
    }

    private IVocabulary? Find(MachineSyntax machine)
    {
        string name = machine.Name.Text;
        if (machine.IsPath && LeavesProject(name, file))
        {
            findings.Add(
                BindingRules.PathOutsideProject,
                machine.Name.Span,
                "the path leads out of the project",
                "give a relative path with `/` and without a way up past the project's folder");
            return null;
        }

        IVocabulary? found = vocabularies(machine.IsPath ? name : name.ToLowerInvariant());
        if (found is null)
            findings.Add(
                BindingRules.UnknownMachine,
                machine.Name.Span,
                machine.IsPath ? $"there is no usable machine at `{name}`" : $"no machine is called `{name}`",
                machine.IsPath ? "" : Suggestion.For(name, Builtin.Select(v => v.Layer)));
        if (found?.Fault is not { } fault)
            return found;
        findings.Add(BindingRules.UnknownMachine, machine.Name.Span, fault.Message, fault.Help);
        return null;
    }

    private ImmutableArray<MessageAttribute> Settings(MachineSyntax machine, IVocabulary vocabulary)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (ItemSyntax item in machine.Settings)
            if (!seen.Add(item.Name!))
                findings.Add(BindingRules.RepeatedAttribute, item.NameSpan, $"`{item.Name}` is set already");
        return [.. machine.Settings.Select(item => Setting(item, vocabulary))];
    }

    private MessageAttribute Setting(ItemSyntax item, IVocabulary vocabulary)
    {
        MessageAttribute setting = new(MachinesInPlay.Find(vocabulary.Settings, item.Name!) ?? item.Name!, item.NameSpan, item.Value);
        if (!vocabulary.Settings.Contains(setting.Name))
            findings.Add(
                BindingRules.UnknownSetting,
                item.NameSpan,
                $"{vocabulary.Layer} has no setting `{item.Name}`",
                Suggestion.For(item.Name!, vocabulary.Settings));
        else if (vocabulary.CheckSetting(setting) is { } fault)
            findings.Add(BindingRules.BadValue, setting.Value.Kind == ValueKind.Flag ? setting.NameSpan : setting.Value.Span, fault);
        return setting;
    }

    /// <summary>A file may come from anywhere: its paths stay below the project's folder.</summary>
    private static bool LeavesProject(string path, string file)
    {
        if (path[0] is '/' or '\\' or '~' || path.AsSpan().IndexOfAny(":\0\r\n") >= 0)
            return true;
        int depth = file.Split('/').SkipLast(1).Count(part => part is not ("" or "." or ".."));
        foreach (string part in path.Split('/', '\\'))
        {
            depth += part switch { "" or "." => 0, ".." => -1, _ => 1 };
            if (depth < 0)
                return true;
        }

        return false;
    }
}
