using System.Collections.Immutable;

namespace ScenarioRunner.Machines.Loading;

/// <summary>Reads the page of one rule: the second document of its file, or the same keys of a rule inside the machine's file.</summary>
public static class RulePageReader
{
    public static (RulePage? Page, ImmutableArray<LoadProblem> Problems) Read(IMachineFiles files, string mainFile, string rule)
    {
        ProblemList problems = new();
        FileSet set = new(files, mainFile, problems);
        YamlNode? node = set.Page(rule);
        bool ownFile = node is not null;
        node ??= Inline(set, rule);
        if (node is null || problems.HasErrors)
            return (null, problems.ToSorted());
        YamlMap map = new(node, problems, "a page", ownFile ? ["why", "bad", "good"] : RuleReader.InlineKeys);
        RulePage page = new(map.TextOr("why", ""), map.TextOr("bad", ""), map.TextOr("good", ""));
        return (problems.HasErrors ? null : page, problems.ToSorted());
    }

    private static YamlNode? Inline(FileSet set, string rule)
    {
        if (set.Main() is not { } main)
            return null;
        foreach ((YamlNode key, YamlNode value) in main.Entries)
            if (key.Value == "rules")
                foreach (YamlNode item in value.Items)
                    if (MachineReader.NameOf(item) == rule)
                        return item;
        return null;
    }
}
