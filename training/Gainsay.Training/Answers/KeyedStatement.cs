using Gainsay.Reading.Answers;

namespace Gainsay.Training.Answers;

/// <summary>A statement of an article by the name that labels have for it.</summary>
/// <param name="Key">That name.</param>
/// <param name="Places">Where it stands.</param>
/// <param name="Speaker">Null where it is not known.</param>
/// <param name="Attitude">By ReaderLabels.Attitude.</param>
internal sealed record KeyedStatement(string Key, StatementPlaces Places, string? Speaker, int Attitude)
{
    /// <summary>Whether it was written into the article.</summary>
    public bool IsAdded { get; init; }
}
