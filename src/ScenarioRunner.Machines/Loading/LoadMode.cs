namespace ScenarioRunner.Machines.Loading;

public enum LoadMode
{
    /// <summary>Every check, and every text compiled at once: for machines of users, and for <c>machines check</c>.</summary>
    Thorough,

    /// <summary>For machines that have been checked before (the built-in ones): what must be, and texts compiled when they are first shown.</summary>
    Trusted,
}
