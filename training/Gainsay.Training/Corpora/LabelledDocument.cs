using Gainsay.Reading.Encoders;

namespace Gainsay.Training.Corpora;

/// <summary>A cue and the labels of the words that are its source and content.</summary>
/// <param name="CueFirst">First word of the cue.</param>
/// <param name="CueLast">Last word of the cue.</param>
/// <param name="Roles">Words with a label other than O, by <see cref="ReaderLabels.Role"/>, in text order.</param>
/// <param name="Attitude">By <see cref="ReaderLabels.Attitude"/>, or <see cref="LabelledDocument.Unlabelled"/>.</param>
internal sealed record GoldAttribution(int CueFirst, int CueLast, IReadOnlyList<(int Word, int Label)> Roles, int Attitude);

/// <summary>A document with whatever its corpus says about its words; null is what the corpus does not say.</summary>
internal sealed record LabelledDocument
{
    /// <summary>No label: the word counts for no loss.</summary>
    public const int Unlabelled = -100;

    /// <summary>The head of a sentence's root.</summary>
    public const int Root = -1;

    public required PiecedWord[] Words { get; init; }

    public required IReadOnlyList<Stretch> Stretches { get; init; }

    public IReadOnlyList<GoldAttribution>? Attributions { get; init; }

    /// <summary>Words of which it is not known whether an outermost attribution takes them; null where all is known.</summary>
    public bool[]? Doubtful { get; init; }

    /// <summary>Attributions that stand inside the content of another one; silver, where there are any.</summary>
    public IReadOnlyList<GoldAttribution>? Inner { get; init; }

    /// <summary>Words of contents of which it is not known whether an inner cue stands there.</summary>
    public bool[]? InnerUnknown { get; init; }

    /// <summary>By <see cref="ReaderLabels.Name"/>.</summary>
    public int[]? Names { get; init; }

    /// <summary>By <see cref="ReaderLabels.Mention"/>.</summary>
    public int[]? Mentions { get; init; }

    /// <summary>The entity that a mention's head word refers to, from 1; 0 for every other word.</summary>
    public int[]? Entities { get; init; }

    /// <summary>By <see cref="ReaderLabels.PartOfSpeech"/>.</summary>
    public int[]? PartsOfSpeech { get; init; }

    /// <summary>The word that each word depends on, <see cref="Root"/> or <see cref="Unlabelled"/>.</summary>
    public int[]? Heads { get; init; }

    /// <summary>By <see cref="ReaderLabels.Relation"/>.</summary>
    public int[]? Relations { get; init; }
}
