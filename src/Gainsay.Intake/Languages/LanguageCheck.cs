using System.Text.RegularExpressions;
using Gainsay.Reading;
using Lingua;

namespace Gainsay.Intake.Languages;

/// <summary>Refuses articles that are not in English, the only language that is read.</summary>
/// <remarks>
/// English is recognised by its function words, which takes microseconds; only a text that has few of them is shown to the
/// language detector, whose models are then loaded once. Safe for any number of threads.
/// See docs/decisions/intake-languages.md.
/// </remarks>
internal sealed partial class LanguageCheck
{
    /// <summary>Fewer words than this say nothing certain about their language.</summary>
    private const int FewestWords = 12;

    /// <summary>In English news a third of all words are among these; in no other language of the Latin alphabet is it a tenth.</summary>
    private const double EnglishShare = 0.2;

    /// <summary>The least share of the words that no other language has; Scandinavian texts are full of "at", "for", "i" and "over".</summary>
    private const double UnmistakableShare = 0.05;

    // Languages without spaces between words have few words and many letters.
    private const int LettersInWord = 5;

    private const int LongestSample = 4000;

    private static readonly HashSet<string> FunctionWords = new(
        ("the of and to in a that is was for on with as by at from it be are has have had he his she her they their who which this "
        + "not but were been will would said an or its we our you i about after before than when there into out over more up what")
        .Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Unmistakable = new(["the", "of", "and", "that", "with", "was", "this", "which"], StringComparer.OrdinalIgnoreCase);

    private readonly Lazy<LanguageDetector> detector = new(() => LanguageDetectorBuilder
        .FromLanguages(
            Language.English, Language.Arabic, Language.Bulgarian, Language.Chinese, Language.Croatian, Language.Czech, Language.Danish, Language.Dutch,
            Language.Finnish, Language.French, Language.German, Language.Greek, Language.Hebrew, Language.Hindi, Language.Hungarian,
            Language.Indonesian, Language.Italian, Language.Japanese, Language.Korean, Language.Bokmal, Language.Persian, Language.Polish,
            Language.Portuguese, Language.Romanian, Language.Russian, Language.Spanish, Language.Swedish, Language.Turkish, Language.Ukrainian,
            Language.Urdu, Language.Vietnamese)
        .WithLowAccuracyMode()
        .Build());

    /// <summary>Why the article is refused, in a sentence. Null when it is in English, or too short to tell and not said to be in another language.</summary>
    internal string? Refusal(Article article) => LanguageOf(article) is { } other
        ? $"`{article.Input}` is in {other}; expected English, the only language that is read."
        : null;

    /// <summary>The name of the language, in English, where it is another than English.</summary>
    private string? LanguageOf(Article article)
    {
        var sample = Sample(article);
        var words = Word().EnumerateMatches(sample);
        var (all, english, unmistakable) = (0, 0, 0);
        var (function, own) = (FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>(), Unmistakable.GetAlternateLookup<ReadOnlySpan<char>>());
        foreach (var word in words)
        {
            all++;
            english += function.Contains(sample.AsSpan(word.Index, word.Length)) ? 1 : 0;
            unmistakable += own.Contains(sample.AsSpan(word.Index, word.Length)) ? 1 : 0;
        }
        if (all < FewestWords && sample.Length < FewestWords * LettersInWord)
        {
            return article.Language == "en" ? null : $"the language `{article.Language}`, as it says itself";
        }
        if (english >= all * EnglishShare && unmistakable >= all * UnmistakableShare)
        {
            return null;
        }
        var language = detector.Value.DetectLanguageOf(sample);
        return language switch
        {
            Language.English or Language.Unknown => null,
            Language.Bokmal => "Norwegian",
            _ => language.ToString(),
        };
    }

    /// <summary>The first letters of the body.</summary>
    private static string Sample(Article article)
    {
        var bodies = article.Parts.Where(part => part.Kind is PartKind.Body).Select(part => part.Span.In(article.Text).ToString());
        var sample = string.Join('\n', bodies);
        return sample.Length <= LongestSample ? sample : sample[..LongestSample];
    }

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*")]
    private static partial Regex Word();
}
