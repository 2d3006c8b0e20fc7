namespace Gainsay.Reading.Answers;

/// <summary>Tells of each statement of an article, read in its surroundings, what its source's attitude is and which earlier statements it opposes or agrees with.</summary>
public interface IAnswerReader
{
    /// <summary>One answer for each statement, in their order. The same article gives the same answers.</summary>
    /// <param name="text">The article's.</param>
    /// <param name="statements">In the order of their contents.</param>
    /// <param name="sameSpeaker">Whether two statements, by their numbers, have one speaker.</param>
    IReadOnlyList<StatementAnswer> Read(string text, IReadOnlyList<StatementPlaces> statements, Func<int, int, SameSpeaker> sameSpeaker);
}
