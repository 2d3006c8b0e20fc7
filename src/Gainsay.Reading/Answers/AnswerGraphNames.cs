namespace Gainsay.Reading.Answers;

/// <summary>What the answer model's graph calls its inputs and outputs.</summary>
public static class AnswerGraphNames
{
    /// <summary>Ids of the word pieces, [1, pieces] of 64-bit integers; no padding.</summary>
    public const string Pieces = "pieces";

    /// <summary>The <see cref="AnswerRole"/> of each piece, likewise.</summary>
    public const string Roles = "roles";

    /// <summary>1 where a piece belongs to a group and 0 elsewhere, [groups, pieces] of 64-bit integers: the statement's content, its cue, then content and cue of each candidate.</summary>
    public const string Members = "members";

    /// <summary>A <see cref="CandidatePlace"/> for each candidate, [candidates] of 64-bit integers.</summary>
    public const string Places = "places";

    /// <summary>One score for each attitude, [1, attitudes] of floats: logarithms of shares, up to a constant.</summary>
    public const string Attitudes = "attitudes";

    /// <summary>One score for each relation to each candidate, [candidates, <see cref="Relations"/>] of floats, likewise.</summary>
    public const string Scores = "relations";

    /// <summary>What a statement is to an earlier one, in the order of the scores.</summary>
    public static IReadOnlyList<string> Relations { get; } = ["opposes", "agrees", "neither"];
}
