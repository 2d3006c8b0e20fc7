using Gainsay.Reading.Text;
using Gainsay.Reading.Text.Quotations;

namespace Gainsay.Reading.Attributions;

/// <summary>A word, or a whole quotation standing for one.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Lower">Lower case with straight apostrophes; empty for a quotation.</param>
/// <param name="IsCapital">Whether it begins in upper case.</param>
/// <param name="IsUpper">Whether it is a word of three or more letters, all in upper case.</param>
/// <param name="Classes">What small word it is.</param>
/// <param name="Quotation">Index of the quotation it stands for; -1 for a word.</param>
internal readonly record struct Token(TextSpan Span, string Lower, bool IsCapital, bool IsUpper, WordClasses Classes, int Quotation)
{
    public bool IsQuotation => Quotation >= 0;

    public bool Is(WordClasses classes) => (Classes & classes) != 0;

    public bool IsWord => !IsQuotation && char.IsLetterOrDigit(Lower[0]);

    public bool IsStop => Lower is "." or "!" or "?" or "..." or "…" or ";";

    /// <summary>Whether no phrase runs over it.</summary>
    public bool IsBreak => IsQuotation || IsStop || Lower is "," or ":" or "(" or ")" or "[" or "]" or "—" or "–" or "--";

    public bool IsAdverb => Is(WordClasses.Adverb) || (!IsCapital && !IsQuotation && Lower.Length > 4
        && Lower.EndsWith("ly", StringComparison.Ordinal));
}

/// <summary>One sentence, or several that a quotation holds together, with each quotation of somebody's words as a single token.</summary>
internal sealed record Unit(IReadOnlyList<Token> Tokens, int Paragraph)
{
    public int Count => Tokens.Count;

    public Token this[int i] => Tokens[i];

    /// <summary>The token at <paramref name="i"/>; an empty one outside the unit.</summary>
    public Token At(int i) => i >= 0 && i < Tokens.Count ? Tokens[i] : new Token(default, ".", false, false, WordClasses.None, -1);

    /// <summary>The span of tokens [from, to).</summary>
    public TextSpan Span(int from, int to) => Tokens[from].Span.Cover(Tokens[to - 1].Span);
}

/// <summary>Cuts paragraphs, or the insides of quotations, into units.</summary>
internal sealed class UnitBuilder(FunctionWords functionWords)
{
    private readonly SentenceSplitter splitter = new();

    /// <summary>The units of a paragraph, its outermost spoken quotations as single tokens.</summary>
    public IEnumerable<Unit> OfParagraph(
        string text, IReadOnlyList<Paragraph> paragraphs, int paragraph, IReadOnlyList<Quotation> quotations) =>
        Build(text, paragraphs[paragraph].Sentences, paragraph, Parts(quotations, paragraphs[paragraph].Span, parent: null));

    /// <summary>The units inside one part of a quotation, the spoken quotations in it as single tokens.</summary>
    public IEnumerable<Unit> Inside(string text, int quotation, TextSpan part, int paragraph, IReadOnlyList<Quotation> quotations)
    {
        var inside = new TextSpan(part.Start + 1, Math.Max(part.Start + 1, part.End - 1));
        return Build(text, splitter.Split(text, inside), paragraph, Parts(quotations, inside, quotation));
    }

    private static List<(TextSpan Span, int Quotation)> Parts(IReadOnlyList<Quotation> quotations, TextSpan within, int? parent)
    {
        var parts = new List<(TextSpan, int)>();
        for (var q = 0; q < quotations.Count; q++)
        {
            if (quotations[q].Parent == parent && quotations[q].IsSpoken)
            {
                parts.AddRange(quotations[q].Spans.Where(within.Contains).Select(span => (span, q)));
            }
        }
        return parts;
    }

    private Token OfWord(string text, TextSpan word)
    {
        var form = word.In(text).ToString();
        var lower = form.ToLowerInvariant().Replace('’', '\'');
        var isUpper = form.Length > 2 && form.All(char.IsUpper);
        return new Token(word, lower, char.IsUpper(form[0]), isUpper, functionWords.Of(lower), -1);
    }

    private IEnumerable<Unit> Build(
        string text, IReadOnlyList<Sentence> sentences, int paragraph, List<(TextSpan Span, int Quotation)> parts)
    {
        var tokens = new List<Token>();
        var next = 0;
        foreach (var sentence in sentences)
        {
            foreach (var word in sentence.Words)
            {
                while (next < parts.Count && parts[next].Span.End <= word.Start)
                {
                    next++;
                }
                if (next < parts.Count && parts[next].Span.Overlaps(word))
                {
                    if (tokens.Count == 0 || tokens[^1].Span != parts[next].Span)
                    {
                        tokens.Add(new Token(parts[next].Span, "", false, false, WordClasses.None, parts[next].Quotation));
                    }
                    continue;
                }
                tokens.Add(OfWord(text, word));
            }
            var isHeldTogether = next < parts.Count && parts[next].Span.Contains(sentence.Span.End);
            if (!isHeldTogether && tokens.Count > 0)
            {
                yield return new Unit([.. tokens], paragraph);
                tokens.Clear();
            }
        }
        if (tokens.Count > 0)
        {
            yield return new Unit([.. tokens], paragraph);
        }
    }
}
