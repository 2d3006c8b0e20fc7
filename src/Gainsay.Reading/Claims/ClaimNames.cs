using Gainsay.Reading.Actors;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Claims;

/// <summary>Puts filing names in place of pronouns, descriptions and surnames, so that a claim can be read alone.</summary>
/// <remarks>
/// <c>I</c> is the speaker, <c>we</c> the side that a spokesperson speaks for; other pronouns and descriptions are whom the actors say. An
/// actor that the claim has named is not named again by a pronoun of the third person. Verbs are made to agree: <c>I have</c>, <c>Ann Lee
/// has</c>. For one article.
/// </remarks>
internal sealed class ClaimNames
{
    private readonly string text;
    private readonly IReadOnlyList<Attribution> attributions;
    private readonly ActorReading actors;
    private readonly Agreement agreement;
    private readonly ILookup<int, (TextSpan Span, int Actor)> mentions;

    public ClaimNames(string text, IReadOnlyList<Attribution> attributions, ActorReading actors, VerbForms forms)
    {
        (this.text, this.attributions, this.actors) = (text, attributions, actors);
        agreement = new Agreement(forms);
        mentions = actors.Actors.SelectMany((actor, i) => actor.Mentions.Select(span => (span, i))).ToLookup(mention => mention.span.Start);
    }

    /// <summary>The source of an attribution; null where nobody is known.</summary>
    public Party? Source(int attribution) => Of(actors.Sources[attribution]);

    /// <summary>Names whom a clause of an attribution speaks of.</summary>
    /// <param name="clause">Is changed.</param>
    /// <param name="attribution">Whose content it is.</param>
    /// <param name="tree">The trees of the article's words; null where there are none.</param>
    public void Apply(Clause clause, int attribution, WordTree? tree)
    {
        var speaker = SpeakerOf(attribution);
        var named = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < clause.Words.Count; i++)
        {
            var word = clause.Words[i];
            var (party, length) = PersonalPronoun.IsFirst(word.Lower) ? (Self(word, speaker, tree), 1) : Mentioned(clause, i, attribution, tree);
            if (party is null)
            {
                continue;
            }
            if (named.Add(party.Name) || !PersonalPronoun.Is(word.Lower))
            {
                Put(clause, i, length, party, tree);
            }
            else if (PersonalPronoun.IsFirst(word.Lower))
            {
                Put(clause, i, length, party.Again(word.Lower is "i" or "we"), tree);
            }
        }
    }

    private void Put(Clause clause, int at, int length, Party party, WordTree? tree)
    {
        var (first, last) = (clause.Words[at], clause.Words[at + length - 1]);
        var pronoun = length == 1 && PersonalPronoun.Is(first.Lower) ? first.Lower : null;
        var isOwner = pronoun is null ? last.Lower is "'s" or "'" : PersonalPronoun.IsPossessive(first, tree);
        clause.Words.RemoveRange(at + 1, length - 1);
        clause.Words[at] = first with { Text = isOwner ? party.Owner : party.Name };
        if (pronoun is not null && !isOwner)
        {
            agreement.Agree(clause, at, pronoun, party, tree);
        }
    }

    private Party? Self(ClaimWord word, int? speaker, WordTree? tree)
    {
        if (speaker is not { } attribution || (tree is not null && word.Index >= 0 && tree.PartOfSpeech(word.Index) is not ("PRON" or "DET")))
        {
            return null;
        }
        var sources = actors.Sources[attribution];
        return PersonalPronoun.IsSide(word.Lower) && sources is [var one] && actors.Actors[one].SpeaksFor is { } side ? Of([side]) : Of(sources);
    }

    /// <summary>The attribution whose source says <c>I</c> in a content: the nearest that quotes.</summary>
    private int? SpeakerOf(int attribution)
    {
        int? around = attribution;
        while (around is { } i && attributions[i].Form == AttributionForm.Indirect)
        {
            around = attributions[i].Parent;
        }
        return around;
    }

    /// <summary>The actor whom the words from one on mention, and how many words these are; null where they name it well enough.</summary>
    private (Party? Party, int Length) Mentioned(Clause clause, int at, int attribution, WordTree? tree)
    {
        var word = clause.Words[at];
        if (word.Origin.IsEmpty)
        {
            return (null, 0);
        }
        foreach (var (span, actor) in mentions[word.Origin.Start].OrderByDescending(mention => mention.Span.Length))
        {
            var length = 0;
            while (at + length < clause.Words.Count && !clause.Words[at + length].Origin.IsEmpty && span.Contains(clause.Words[at + length].Origin))
            {
                length++;
            }
            var isWhole = length > 0 && clause.Words[at + length - 1].Origin.End == span.End;
            if (isWhole && NeedsName(span.In(text).ToString(), actor, clause.Words.ElementAtOrDefault(at + length), tree))
            {
                return (Of([actor]), length);
            }
        }
        return at == 0 && IsReporter(word.Lower, clause, tree) && Source(attribution) is { } source && source.IsPlural == word.Is("they") && source.IsPerson == word.Lower is "he" or "she"
            ? (source, 1)
            : (null, 0);
    }

    /// <summary>Whether a pronoun of which nothing is known is the subject of the first clause: mostly the source (<c>The company said it
    /// was sorry</c>).</summary>
    private static bool IsReporter(string pronoun, Clause clause, WordTree? tree) =>
        tree is not null && clause.Words[0].Index >= 0 && tree.Relation(clause.Words[0].Index).StartsWith("nsubj", StringComparison.Ordinal)
        && (pronoun is "he" or "she" or "they"
            || (pronoun is "it" && clause.Words.Count > 2 && !clause.Words[1..3].Exists(word => word.Lower is "is" or "was" or "'s" or "be" or "seems" or "appears" or "takes" or "took")));

    /// <summary>Whether a mention is understood only in its article, and the actor has a name that is.</summary>
    private bool NeedsName(string mention, int actor, ClaimWord next, WordTree? tree)
    {
        var name = actors.Actors[actor].Name;
        var isNamed = actors.Actors[actor].Kind != ActorKind.Unnamed && char.IsUpper(name[0]);
        if (PersonalPronoun.Is(mention.ToLowerInvariant()))
        {
            return true;
        }
        var isModified = next.Text is "of" or "who" or "whose" or "that" or "which" || (tree is null && next.Text is "for" or "in" or "from");
        var words = mention.Split(' ');
        var isDescription = words.Length < 5 && words[0] is "the" or "The" or "this" or "that" && words.Skip(1).All(word => char.IsLower(word[0]));
        var isSurname = words.Length == 1 && name.EndsWith(" " + mention, StringComparison.Ordinal)
            || words is ["Mr" or "Mr." or "Mrs" or "Mrs." or "Ms" or "Ms.", var surname] && name.EndsWith(" " + surname, StringComparison.Ordinal);
        return isNamed && !isModified && (isDescription || (isSurname && actors.Actors[actor].Kind == ActorKind.Person));
    }

    private Party? Of(IReadOnlyList<int> parties)
    {
        var names = parties.Select(Named).Distinct().ToList();
        return names.Count switch
        {
            0 => null,
            1 => new Party(names[0], IsPlural(actors.Actors[parties[0]]), IsPerson(actors.Actors[parties[0]])),
            _ => new Party($"{string.Join(", ", names[..^1])} and {names[^1]}", true),
        };
    }

    private string Named(int actor)
    {
        var (name, mentioned) = (actors.Actors[actor].Name, actors.Actors[actor].Mentions);
        var article = mentioned.Select(span => span.In(text).ToString()).Where(words => words.EndsWith(" " + name, StringComparison.Ordinal))
            .Select(words => words[..^(name.Length + 1)].ToLowerInvariant()).FirstOrDefault(before => before is "the" or "a" or "an");
        return article is null ? name : $"{article} {name}";
    }

    private static bool IsPerson(Actor actor) => actor.Kind is ActorKind.Person or ActorKind.Unnamed && !IsPlural(actor);

    private static bool IsPlural(Actor actor)
    {
        var head = actor.Name.Split([" of ", " in ", " from ", " at ", " who ", " with ", ", "], 2, StringSplitOptions.None)[0];
        return actor.Kind switch
        {
            ActorKind.Person or ActorKind.State or ActorKind.Organization or ActorKind.Document => false,
            ActorKind.Group => true,
            _ => (head.EndsWith('s') && !head.EndsWith("ss", StringComparison.Ordinal)) || head.Split(' ')[^1] is "people" or "police" or "men" or "women" or "children",
        };
    }
}
