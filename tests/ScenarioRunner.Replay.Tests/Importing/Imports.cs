using System.Collections.Immutable;
using System.Text;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Language.Binding;
using ScenarioRunner.Language.Parsing;
using ScenarioRunner.Language.Text;
using ScenarioRunner.Machines;
using ScenarioRunner.Model.Transcripts;
using ScenarioRunner.Replay.Importing;
using ScenarioRunner.Validation;

namespace ScenarioRunner.Replay.Tests.Importing;

/// <summary>Captures as scenarios, and what is said of those.</summary>
internal static class Imports
{
    public static List<ImportedConnection> Of(Stream capture, ImportOptions? options = null, KeyLog? keys = null)
    {
        List<ImportedConnection> imported = [];
        CaptureImport.Run(CaptureReader.Open(capture), options ?? new ImportOptions(), Validate, imported.Add, keys);
        imported.Sort((a, b) => a.Connection.Index.CompareTo(b.Connection.Index));
        return imported;
    }

    /// <summary>Whether the name is that of a TLS message.</summary>
    public static bool IsTls(string name) => ReferenceMachine.Tls.Dialect.Vocabulary.MessageName(name) is not null;

    public static ImmutableArray<ScenarioResult> Validate(string text)
    {
        BoundFile file = Binder.Bind(HsParser.Parse(HsText.Decode("import.hs", Encoding.UTF8.GetBytes(text)).Source), name => ReferenceMachine.Named(name)?.Dialect.Vocabulary, "import");
        return [.. file.Scenarios.SelectMany(scenario => Validator.Validate(scenario, [.. scenario.Uses.Select(use => ReferenceMachine.Named(use.Machine)!)], new ValidatorOptions()))];
    }
}
