using Gainsay.Reading.Text;

namespace Gainsay.Reading.Attributions;

/// <summary>Finds the media through which words came: <c>told Reuters</c>, <c>speaking to Al Jazeera</c>, <c>in an interview
/// with</c>.</summary>
internal sealed class MediaNames
{
    private readonly HashSet<string> words =
        WordList.Load("Attributions/media-words.tsv", 1).Select(row => row[0].ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether media have it in their names.</summary>
    public bool IsWord(Token token) => words.Contains(token.Lower);

    /// <summary>Whether the tokens [from, to) name a medium: a capital letter, and a word that media names are made of; the day alone is none: <c>said on Sunday</c>.</summary>
    public bool Holds(Unit unit, int from, int to)
    {
        var tokens = unit.Tokens.Skip(from).Take(to - from).ToList();
        return tokens.Exists(token => token.IsCapital)
            && tokens.Exists(token => words.Contains(token.Lower) && (token.Lower != "sunday" || tokens.Exists(other => other.IsCapital && other.Lower != "sunday")));
    }

    /// <summary>The media that the unit names in an adjunct: after <c>speaking to</c>, <c>interview with</c>, <c>statement to</c>,
    /// <c>posted on</c>.</summary>
    public IEnumerable<TextSpan> InAdjuncts(Unit unit)
    {
        for (var i = 0; i + 2 < unit.Count; i++)
        {
            var isLead = (unit[i].Lower, unit[i + 1].Lower) is ("speaking" or "talking" or "comments" or "remarks" or "statement", "to") or ("interview", "with")
                or ("speaking" or "wrote" or "said" or "posted" or "tweet" or "post" or "interview", "on");
            if (isLead && NounPhrases.After(unit, i + 2) is { } name && NounPhrases.WithoutApposition(unit, name) is var (start, end)
                && Holds(unit, start, end))
            {
                yield return unit.Span(start, end);
            }
        }
    }
}
