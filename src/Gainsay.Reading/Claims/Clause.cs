using Gainsay.Reading.Text;

namespace Gainsay.Reading.Claims;

/// <summary>A clause of a content on its way to a claim: its words, and what was learned while they were rewritten.</summary>
internal sealed class Clause
{
    /// <param name="words">In the order in which they will be written.</param>
    /// <param name="predicate">Index, among the article's words, of the word that the clause hangs on; -1 where nothing is known.</param>
    public Clause(IEnumerable<ClaimWord> words, int predicate = -1)
    {
        Words = [.. words];
        Predicate = predicate;
        Origins = [.. Words.Where(word => !word.Origin.IsEmpty).Select(word => word.Origin).Order()];
    }

    public List<ClaimWord> Words { get; }

    public int Predicate { get; }

    /// <summary>Where the words stood before any was replaced, in text order.</summary>
    public IReadOnlyList<TextSpan> Origins { get; private init; }

    /// <summary>Whether the source says the opposite of <see cref="Words"/>.</summary>
    public bool IsNegated { get; set; }

    /// <summary>Whether it is asked rather than said.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>Whether the source's own act is the proposition: <c>The senator supports the bill</c>.</summary>
    public bool IsAct { get; init; }

    /// <summary>The same clause in other words: it comes from where this one comes from.</summary>
    public Clause Rewritten(IEnumerable<ClaimWord> words, bool isAct = false) =>
        new(words, Predicate) { Origins = Origins, IsNegated = IsNegated, IsQuestion = IsQuestion, IsAct = isAct };

    /// <summary>Where the first of some words in a row begins, or -1.</summary>
    public int Find(params ReadOnlySpan<string> lower)
    {
        for (var i = 0; i + lower.Length <= Words.Count; i++)
        {
            var k = 0;
            while (k < lower.Length && Words[i + k].Is(lower[k]))
            {
                k++;
            }
            if (k == lower.Length)
            {
                return i;
            }
        }
        return -1;
    }

    public void Replace(int at, int count, params ReadOnlySpan<string> texts)
    {
        Words.RemoveRange(at, count);
        for (var i = 0; i < texts.Length; i++)
        {
            Words.Insert(at + i, ClaimWord.Inserted(texts[i]));
        }
    }
}
