namespace Gainsay.Ledger.Corrections;

/// <summary>What a person can decide. In the file and outside it a kind is written <c>actor-merge</c>.</summary>
public enum CorrectionKind
{
    /// <summary>There is such an actor. No anchor; payload <c>{"name": "…", "kind": "organization", "aliases": ["…"]}</c>.</summary>
    ActorAdd,

    /// <summary>A name is an actor's. Anchor: a mention of the actor; payload <c>{"alias": "…"}</c>.</summary>
    ActorAlias,

    /// <summary>Two actors are one. Anchors: a mention of the one whose place both take, and a mention of the other.</summary>
    ActorMerge,

    /// <summary>What an article mentions is another actor than it was taken for. Anchor: a mention of it.</summary>
    ActorSplit,

    /// <summary>Two statements are linked as the machine says. Anchors: cue and content of each.</summary>
    LinkConfirm,

    /// <summary>Two statements are not linked so. Anchors: cue and content of each.</summary>
    LinkReject,

    /// <summary>Two statements are linked, and the machine does not say so. Anchors: cue and content of each.</summary>
    LinkAdd,
}

/// <summary>Kinds by the names that they have in the file.</summary>
internal static class CorrectionKinds
{
    private static readonly Dictionary<CorrectionKind, string> Names = new()
    {
        [CorrectionKind.ActorAdd] = "actor-add",
        [CorrectionKind.ActorAlias] = "actor-alias",
        [CorrectionKind.ActorMerge] = "actor-merge",
        [CorrectionKind.ActorSplit] = "actor-split",
        [CorrectionKind.LinkConfirm] = "link-confirm",
        [CorrectionKind.LinkReject] = "link-reject",
        [CorrectionKind.LinkAdd] = "link-add",
    };

    private static readonly Dictionary<string, CorrectionKind> ByName = Names.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string NameOf(CorrectionKind kind) => Names[kind];

    public static CorrectionKind Of(string name) => ByName[name];

    /// <summary>How many places a correction of the kind is anchored to.</summary>
    public static int Anchors(CorrectionKind kind) => kind switch
    {
        CorrectionKind.ActorAdd => 0,
        CorrectionKind.ActorAlias or CorrectionKind.ActorSplit => 1,
        _ => 2,
    };
}
