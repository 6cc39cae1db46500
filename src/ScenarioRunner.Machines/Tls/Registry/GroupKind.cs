namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>What a named group computes with.</summary>
public enum GroupKind
{
    EllipticCurve,
    FiniteField,

    /// <summary>A key encapsulation mechanism alone.</summary>
    Encapsulation,

    /// <summary>A key encapsulation mechanism beside an elliptic curve.</summary>
    Hybrid,
}
