using Gainsay.Reading.Actors.Casting;
using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Actors;

/// <summary>The actors of an article, and which of them each attribution has as source and as medium.</summary>
/// <param name="Actors">In the order of their first mention.</param>
/// <param name="Sources">For each attribution, indices of actors.</param>
/// <param name="Via">For each attribution, indices of actors.</param>
public sealed record ActorReading(
    IReadOnlyList<Actor> Actors,
    IReadOnlyList<IReadOnlyList<int>> Sources,
    IReadOnlyList<IReadOnlyList<int>> Via);

/// <summary>Makes actors of the sources and media of attributions.</summary>
/// <remarks>
/// Where the trained model has read the words, all mentions are brought together (<see cref="ChainedActors"/>). Without it, rules go by the phrases alone:
/// names are one actor when they are equal or one ends with the other; a description such as <c>the spokesperson</c> is the last one
/// described
/// with that noun; a pronoun is the nearest party before it that fits, <c>I</c> and <c>we</c> inside a quotation its speaker. What is
/// never a
/// source or a medium is no actor. Safe for any number of threads.
/// </remarks>
public sealed class ActorResolver
{
    private readonly Tokenizer tokenizer = new();
    private readonly ActorKinds kinds = new();
    private readonly ChainedActors? chained;

    /// <param name="chains">The weights of coreference; null to go by rules alone.</param>
    public ActorResolver(ChainModel? chains = null) => chained = chains is null ? null : new ChainedActors(kinds, chains);

    /// <summary>The actors of the attributions, which come in text order.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    /// <param name="attributions">Who says what in it.</param>
    /// <param name="words">Its words as the trained model reads them; null where there is no model.</param>
    /// <param name="byline">Who wrote it, as far as its page says; <c>I</c> outside quotations is that person.</param>
    public ActorReading Resolve(
        string text, IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<Attribution> attributions, ReadWords? words, string? byline = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(attributions);
        if (chained is not null && words is not null)
        {
            return chained.Resolve(text, paragraphs, attributions, words, byline);
        }
        var cast = new Cast(kinds);
        var spans = attributions.SelectMany(a => a.Source.Concat(a.Via)).Distinct().Order().ToList();
        var bySpan = spans.Where(span => !IsPronoun(text, span)).ToDictionary(span => span, span => Meet(text, span, cast));
        var sources = new IReadOnlyList<int>[attributions.Count];
        for (var i = 0; i < attributions.Count; i++)
        {
            sources[i] = [.. attributions[i].Source.SelectMany(span =>
                OfSource(text, span, attributions, i, sources, bySpan, cast)).Distinct()];
        }
        var via = attributions.Select(a =>
            (IReadOnlyList<int>)[.. a.Via.SelectMany(span => bySpan.GetValueOrDefault(span) ?? []).Distinct()]).ToList();
        return InOrder(cast.Parts, sources, via);
    }

    private bool IsPronoun(string text, TextSpan span) => Designation.Of(text, span, tokenizer, kinds).Pronoun is not null;

    /// <summary>The parties of a phrase: one, or two where it joins two names.</summary>
    private List<int> Meet(string text, TextSpan span, Cast cast)
    {
        var words = tokenizer.Split(text, span);
        for (var i = 1; i + 1 < words.Count; i++)
        {
            var joins = words[i].In(text) is "and" && char.IsUpper(text[words[i + 1].Start])
                && words.Take(i).All(w => char.IsUpper(text[w.Start]));
            if (joins && words.Skip(i + 1).All(w => char.IsUpper(text[w.Start])))
            {
                return [.. Meet(text, words[0].Cover(words[i - 1]), cast), .. Meet(text, words[i + 1].Cover(words[^1]), cast)];
            }
        }
        return [cast.Meet(Designation.Of(text, span, tokenizer, kinds), span)];
    }

    private IEnumerable<int> OfSource(
        string text, TextSpan span, IReadOnlyList<Attribution> attributions, int i, IReadOnlyList<int>?[] sources,
        Dictionary<TextSpan, List<int>> bySpan, Cast cast)
    {
        if (bySpan.TryGetValue(span, out var known))
        {
            return known;
        }
        var pronoun = Designation.Of(text, span, tokenizer, kinds).Pronoun;
        if (pronoun is "i" or "we" or "my" or "our")
        {
            var speakers = attributions[i].Parent is { } parent && sources[parent] is { } found ? found : [];
            return Mention(speakers, span, cast);
        }
        if (pronoun is "who" or "which" or "that" && Antecedent(text, span) is { } antecedent)
        {
            return bySpan[span] = Meet(text, antecedent, cast);
        }
        var latest = cast.Latest(part => Fits(pronoun!, part), span);
        return Mention(latest >= 0 ? [latest] : [], span, cast);
    }

    private static IReadOnlyList<int> Mention(IReadOnlyList<int> parts, TextSpan span, Cast cast)
    {
        foreach (var part in parts)
        {
            cast.Parts[part].Mentions.Add(span);
        }
        return parts;
    }

    private static bool Fits(string pronoun, Part part) => pronoun switch
    {
        "he" or "she" or "his" or "her" or "him" => part.Kind is ActorKind.Person or ActorKind.Unnamed,
        "they" or "their" or "them" or "these" or "those" => part.Kind is ActorKind.Group or ActorKind.Organization or ActorKind.Unnamed,
        "it" or "its" => part.Kind is ActorKind.Organization or ActorKind.State or ActorKind.Group or ActorKind.Document,
        "who" => part.Kind is not (ActorKind.Document or ActorKind.State),
        _ => false,
    };

    /// <summary>The words right before a relative pronoun back to a determiner or the first capital of a run, within its clause.</summary>
    private TextSpan? Antecedent(string text, TextSpan pronoun)
    {
        var lineStart = pronoun.Start > 0 ? text.LastIndexOf('\n', pronoun.Start - 1) + 1 : 0;
        var words = tokenizer.Split(text, new TextSpan(lineStart, pronoun.Start));
        var end = words.Count;
        while (end > 0 && words[end - 1].In(text) is "," or "and" or "but")
        {
            end--;
        }
        var start = end;
        while (start > 0 && end - start < 6 && char.IsLetterOrDigit(text[words[start - 1].Start]))
        {
            start--;
            var word = words[start].In(text);
            var isFirstCapital = char.IsUpper(word[0]) && (start == 0 || !char.IsUpper(text[words[start - 1].Start]));
            if (isFirstCapital || word is "the" or "a" or "an" or "some" or "many" or "several" or "those")
            {
                return words[start].Cover(words[end - 1]);
            }
        }
        return null;
    }

    /// <summary>Puts the parties in the order of their first mention, and finds for whom spokespersons speak.</summary>
    private static ActorReading InOrder(IReadOnlyList<Part> parts, IReadOnlyList<int>[] sources, List<IReadOnlyList<int>> via)
    {
        var order = Enumerable.Range(0, parts.Count).OrderBy(i => parts[i].Mentions.Min).ToList();
        var place = new int[parts.Count];
        for (var i = 0; i < order.Count; i++)
        {
            place[order[i]] = i;
        }
        IReadOnlyList<int> Move(IReadOnlyList<int> old) => [.. old.Select(i => place[i])];
        var actors = order.Select(i => new Actor(
            parts[i].Name,
            parts[i].Kind,
            [.. parts[i].Names.Distinct(StringComparer.Ordinal).Where(name => !name.Equals(parts[i].Name, StringComparison.Ordinal))],
            [.. parts[i].Mentions],
            SpeaksFor(parts, i) is var other and >= 0 ? place[other] : null)).ToList();
        return new ActorReading(actors, [.. sources.Select(Move)], [.. via.Select(Move)]);
    }

    /// <summary><c>a Taliban spokesperson</c> speaks for the actor whose name, or its last word, the description holds. -1 for
    /// nobody.</summary>
    private static int SpeaksFor(IReadOnlyList<Part> parts, int speaker)
    {
        var description = parts[speaker].Names.Find(name => name.Contains("spokes", StringComparison.OrdinalIgnoreCase));
        if (description is null)
        {
            return -1;
        }
        for (var i = 0; i < parts.Count; i++)
        {
            var last = parts[i].Name[(parts[i].Name.LastIndexOf(' ') + 1)..];
            if (i != speaker && parts[i].IsNamed && description.Split(' ', '-').Contains(last, StringComparer.Ordinal))
            {
                return i;
            }
        }
        return -1;
    }
}
