using Gainsay.Reading.Actors;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Claims;

/// <summary>Makes one claim of each attribution: the words of its content, and whether the source stands by them.</summary>
/// <remarks>
/// Quotation marks and a leading <c>that</c>, <c>to</c> or <c>whether</c> are dropped and white space is folded. A negation of the
/// content's
/// first verb is taken out and turns the stance round, so that the text is affirmative. Pronouns are left as they stand.
/// Safe for any number of threads.
/// </remarks>
public sealed class ClaimExtractor
{
    // A later negation is more often that of another clause.
    private const int LatestNegation = 12;

    private static readonly HashSet<string> Auxiliaries = new(
        ["is", "are", "was", "were", "am", "do", "does", "did", "has", "have", "had", "can", "could", "will", "would", "should", "must", "may", "might"],
        StringComparer.OrdinalIgnoreCase);

    private readonly Tokenizer tokenizer = new();

    private readonly HashSet<string> hedges = WordList.Load("Claims/hedges.tsv", 1).Select(row =>
        row[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The claims, in the order of the attributions; an attribution whose content holds no word has none.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="attributions">Who says what in it.</param>
    /// <param name="actors">Who they are, with all their mentions.</param>
    /// <param name="words">Its words as the trained model reads them; null where there is no model.</param>
    public IReadOnlyList<Claim> Extract(string text, IReadOnlyList<Attribution> attributions, ActorReading actors, ReadWords? words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(attributions);
        return [.. attributions.Select((attribution, i) => Of(text, attribution, i)).OfType<Claim>()];
    }

    private Claim? Of(string text, Attribution attribution, int index)
    {
        var words = attribution.Content.SelectMany(span =>
            tokenizer.Split(text, span)).Where(word => !IsQuotationMark(text, word)).ToList();
        while (words.Count > 0 && (words[0].In(text) is "that" or "That" or "to" or "whether" or "if"
            || !char.IsLetterOrDigit(text[words[0].Start]) && words[0].In(text) is not "$"))
        {
            words.RemoveAt(0);
        }
        while (words.Count > 0 && words[^1].In(text) is "," or "." or ":" or ";" or "—")
        {
            words.RemoveAt(words.Count - 1);
        }
        if (words.Count == 0)
        {
            return null;
        }
        var isHedged = words.Concat(attribution.Cue.SelectMany(span =>
            tokenizer.Split(text, span))).Any(word => hedges.Contains(word.In(text).ToString()));
        var isNegated = TakeNegation(text, words);
        return new Claim(index, attribution.Content, Join(text, words), StanceOf(attribution.Attitude, isNegated), isHedged);
    }

    private static Stance StanceOf(Attitude attitude, bool isNegated) => attitude switch
    {
        Attitude.Doubts or Attitude.Asks or Attitude.Declines => Stance.Open,
        Attitude.Denies => isNegated ? Stance.For : Stance.Against,
        _ => isNegated ? Stance.Against : Stance.For,
    };

    /// <summary>Removes <c>not</c> after the first auxiliary, early in the content. Whether there was one.</summary>
    private static bool TakeNegation(string text, List<TextSpan> words)
    {
        for (var i = 1; i < Math.Min(words.Count, LatestNegation); i++)
        {
            if (words[i].In(text) is "," or "." or "because" or "that")
            {
                return false;
            }
            if (words[i].In(text) is "not" or "n't" or "n’t" && Auxiliaries.Contains(words[i - 1].In(text).ToString()))
            {
                words.RemoveAt(i);
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether a word is a quotation mark; the apostrophe of <c>the workers' union</c> is none.</summary>
    private static bool IsQuotationMark(string text, TextSpan word) =>
        IsMark(word.In(text)) && !(word.Start > 0 && text[word.Start - 1] == 's' && word.In(text) is "'" or "’");

    private static bool IsMark(ReadOnlySpan<char> word) =>
        word is "\"" or "“" or "”" or "‘" or "’" or "'" or "''" or "``" or "«" or "»" or "„";

    /// <summary>The words as they stand in the text; where something was taken out or a line broke, one space between them.</summary>
    private static string Join(string text, List<TextSpan> words)
    {
        var joined = new System.Text.StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && words[i - 1].End != words[i].Start && !IsTight(words[i].In(text)))
            {
                joined.Append(' ');
            }
            joined.Append(words[i].In(text));
        }
        return joined.ToString();
    }

    private static bool IsTight(ReadOnlySpan<char> word) => word is "," or "." or ";" or ":" or "!" or "?" or ")" or "]";
}
