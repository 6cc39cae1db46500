using System.Collections.Immutable;
using ScenarioRunner.Capture.Tls;

namespace ScenarioRunner.Capture.Decryption;

/// <summary>Builds the key stages that the secrets of a connection allow.</summary>
internal sealed class StageBuilder(ISecretSource secrets)
{
    /// <summary>Secrets were found, but their suite's cipher is not offered here.</summary>
    public bool CipherIsMissing { get; private set; }

    /// <summary>The keys of 0-RTT data: their suite is that of the pre-shared key, one of those offered.</summary>
    public KeyStage Early(ReadOnlySpan<byte> clientRandom, ImmutableArray<ushort> offered)
    {
        KeyStage stage = new(TlsEpoch.Early);
        foreach (Secret secret in secrets.Find(SecretLabel.ClientEarly, clientRandom))
        {
            for (ushort code = 0x1301; code <= 0x1305; code++)
            {
                if (offered.Contains(code) && SuiteCrypto.Of(code) is { } suite)
                    stage.Add(Tls13Opener.Under(suite, secret), suite, secret);
            }
        }

        return stage;
    }

    public KeyStage Tls13(SecretLabel label, TlsEpoch epoch, SuiteCrypto? suite, ReadOnlySpan<byte> clientRandom)
    {
        KeyStage stage = new(epoch);
        foreach (Secret secret in secrets.Find(label, clientRandom))
        {
            IRecordOpener? opener = suite is null ? null : Tls13Opener.Under(suite, secret);
            CipherIsMissing |= opener is null;
            if (suite is not null)
                stage.Add(opener, suite, secret);
        }

        return stage;
    }

    /// <summary>The keys that a ChangeCipherSpec takes into use.</summary>
    public KeyStage Session(SessionFacts facts, bool ofClient, Secret? premaster, Secret? resumed)
    {
        KeyStage stage = new(TlsEpoch.Protected);
        foreach (Secret master in secrets.Find(SecretLabel.Master, facts.ClientRandom))
            Add(stage, facts, ofClient, master);
        if (!stage.HasKeys && premaster is not null)
            Add(stage, facts, ofClient, SessionKeys.Master(facts, premaster));
        if (!stage.HasKeys && resumed is not null)
            Add(stage, facts, ofClient, resumed);
        return stage;
    }

    private void Add(KeyStage stage, SessionFacts facts, bool ofClient, Secret master)
    {
        IRecordOpener? opener = SessionKeys.Opener(facts, master.Octets, ofClient);
        CipherIsMissing |= opener is null;
        stage.Add(opener, facts.Suite, master);
    }
}
