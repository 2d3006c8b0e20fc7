namespace Gainsay.Reading.Answers;

/// <summary>A statement in its surroundings, as the answer model takes it.</summary>
/// <param name="Pieces">Ids of the word pieces: start piece, the article's beginning and an end piece where the window begins later, the window, end piece.</param>
/// <param name="Roles">An <see cref="AnswerRole"/> for each piece.</param>
/// <param name="Members">Which pieces belong together: the statement's content, its cue, then content and cue of each candidate. None is empty; a statement without a cue has its content twice.</param>
/// <param name="Candidates">The earlier statements of the window, by their numbers in the article.</param>
public sealed record AnswerWindow(long[] Pieces, long[] Roles, IReadOnlyList<int[]> Members, IReadOnlyList<int> Candidates);
