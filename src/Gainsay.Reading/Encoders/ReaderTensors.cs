namespace Gainsay.Reading.Encoders;

/// <summary>Names of the model's inputs, 64-bit integers: [windows, pieces], but for <see cref="Words"/>.</summary>
public static class ReaderInputs
{
    /// <summary>Ids of the word pieces.</summary>
    public const string Pieces = "pieces";

    /// <summary>Shapes of their words.</summary>
    public const string Shapes = "shapes";

    /// <summary>1 for a piece, 0 for padding.</summary>
    public const string Mask = "mask";

    /// <summary>[words]: where each word's first piece stands among all pieces of all windows, padding counted.</summary>
    public const string Words = "words";
}

/// <summary>Names and layout of the model's outputs, each [words, width] of floats, in the order of <see cref="ReaderInputs.Words"/>.</summary>
public static class ReaderOutputs
{
    /// <summary>Scores of cue, name, mention, part of speech, inner cue and reported words, one after the other.</summary>
    public const string Tags = "tags";

    /// <summary>What a word brings to the score of its role, and what a cue does: word, cue, word (low rank), cue (low rank).</summary>
    public const string Roles = "roles";

    /// <summary>A word as a dependent, as a head, and how likely it is a head at all.</summary>
    public const string Arcs = "arcs";

    /// <summary>A word as a dependent and as a head, for the name of their relation.</summary>
    public const string Relations = "relations";

    /// <summary>A word as a part of a cue and as a part of a content, for the attitude of the source.</summary>
    public const string Attitudes = "attitudes";

    /// <summary>A word as a mention that looks back, as one that is looked back to, and how likely it is the first of its kind.</summary>
    public const string Chains = "chains";

    /// <summary>Width of the additive part of the role scorer.</summary>
    public const int RoleWidth = 256;

    /// <summary>Rank of its multiplicative part, for each label.</summary>
    public const int RoleRank = 48;

    /// <summary>Width of a word as dependent or head.</summary>
    public const int ArcWidth = 128;

    /// <summary>Width of a word as dependent or head, for relations.</summary>
    public const int RelationWidth = 96;

    /// <summary>Width of a cue or content, for attitudes.</summary>
    public const int AttitudeWidth = 64;

    /// <summary>Width of a word as mention or antecedent.</summary>
    public const int ChainWidth = 64;

    internal const int TagsAt = 0;
    internal const int RolesAt = 1;
    internal const int ArcsAt = 2;
    internal const int RelationsAt = 3;
    internal const int AttitudesAt = 4;
    internal const int ChainsAt = 5;

    /// <summary>The outputs in a fixed order, with their widths.</summary>
    public static IReadOnlyList<(string Name, int Width)> All { get; } =
    [
        (Tags, TagWidth), (Roles, 2 * (RoleWidth + (RoleRank * ReaderLabels.Role.Count))), (Arcs, (2 * ArcWidth) + 1), (Relations, 2 * RelationWidth),
        (Attitudes, 2 * AttitudeWidth), (Chains, (2 * ChainWidth) + 1),
    ];

    /// <summary>Where the scores of names begin among the tags.</summary>
    public static int NameAt => ReaderLabels.Cue.Count;

    /// <summary>Where the scores of inner cues begin among the tags.</summary>
    public static int InnerCueAt =>
        ReaderLabels.Cue.Count + ReaderLabels.Name.Count + ReaderLabels.Mention.Count + ReaderLabels.PartOfSpeech.Count;

    /// <summary>Where the scores of reported words begin among the tags.</summary>
    public static int ReportedAt => InnerCueAt + ReaderLabels.Cue.Count;

    /// <summary>Scores of all the tags together.</summary>
    public static int TagWidth => ReportedAt + ReaderLabels.Reported.Count;
}
