using Gainsay.Reading.Text;

namespace Gainsay.Reading.Actors.Chains;

/// <summary>How a mention refers.</summary>
public enum MentionForm
{
    /// <summary>By a proper name: <c>President Ana Ruiz</c>.</summary>
    Name,

    /// <summary>By a description: <c>the envoy</c>, <c>two officials</c>.</summary>
    Description,

    /// <summary>By a pronoun: <c>she</c>, <c>their</c>, <c>who</c>.</summary>
    Pronoun,
}

/// <summary>A stretch of words that refers to somebody or something.</summary>
/// <param name="First">Its first word, counted through the article.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Head">The word that all the others hang on. No two mentions of an article have the same.</param>
/// <param name="Form">How it refers.</param>
/// <param name="Span">Where it stands in the text.</param>
public sealed record Mention(int First, int Last, int Head, MentionForm Form, TextSpan Span)
{
    /// <summary>Whether the other mention lies wholly within this one.</summary>
    public bool Contains(Mention other) => other is not null && First <= other.First && other.Last <= Last;

    /// <summary>The part of it that lies between two words, its head among them.</summary>
    internal Mention Within(ChainText text, int first, int last)
    {
        var (from, to) = (Math.Max(First, first), Math.Min(Last, last));
        return this with { First = from, Last = to, Span = text.Words[from].Span.Cover(text.Words[to].Span) };
    }
}
