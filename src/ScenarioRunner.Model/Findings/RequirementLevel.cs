namespace ScenarioRunner.Model.Findings;

/// <summary>How the RFC words a requirement; see the rule catalogue.</summary>
public enum RequirementLevel
{
    /// <summary>Capital MUST or MUST NOT.</summary>
    Must,

    /// <summary>Capital SHOULD or SHOULD NOT.</summary>
    Should,

    /// <summary>Normative lower-case text of the state machine.</summary>
    Prose,

    /// <summary>A MAY or a mitigation that depends on the profile.</summary>
    Policy,

    /// <summary>Information only.</summary>
    Note,
}
