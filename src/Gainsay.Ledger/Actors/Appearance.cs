using Gainsay.Reading;
using Gainsay.Reading.Actors;

namespace Gainsay.Ledger.Actors;

/// <summary>An article's actor as it is compared with those of other articles.</summary>
/// <param name="Family">What it is.</param>
/// <param name="Key">Its filing name, as <see cref="NameKey"/> gives it.</param>
/// <param name="Block">Names those with whom it is the same unless the evidence speaks against it. Where it is compared with nobody, it holds the article's id.</param>
/// <param name="Evidence">What can speak against it; none where nothing needs to.</param>
/// <param name="Known">The party of the data files that it is. Null for none.</param>
/// <remarks>It follows from the article alone, so it is the same in whatever order articles come in.</remarks>
internal sealed record Appearance(Family Family, string Key, string Block, Evidence Evidence, KnownActor? Known)
{
    /// <summary>Whether it is never the same as an actor of another article, unless a person says so.</summary>
    public bool IsAlone => Block.StartsWith("alone\n", StringComparison.Ordinal);

    /// <summary>The appearances of a reading's actors, in their order.</summary>
    public static IReadOnlyList<Appearance> AllOf(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. reading.Actors.Select(actor => Of(reading, actor, taken))];
    }

    private static Appearance Of(ArticleReading reading, Actor actor, Dictionary<string, int> taken)
    {
        var family = Families.Of(actor.Kind);
        var evidence = Evidence.Of(reading, actor);
        if (KnownOf(actor, evidence) is { } known)
        {
            var key = NameKey.Of(known.Name, Family.Body);
            return new Appearance(Family.Body, NameKey.Of(actor.Name, Family.Body), BlockOf(Family.Body, key), Evidence.None, known);
        }
        var name = NameKey.Of(actor.Name, family);
        if (family == Family.Body && Institution(actor, evidence) is { } institution)
        {
            return new Appearance(family, name, BlockOf(family, institution), Evidence.None, null);
        }
        if (family != Family.Unnamed && IsFullName(actor.Name, name, family))
        {
            return new Appearance(family, name, BlockOf(family, name), evidence, null);
        }
        var alone = $"alone\n{reading.Article.Id}\n{family}\n{name}";
        var nth = taken[alone] = taken.GetValueOrDefault(alone) + 1;
        return new Appearance(family, name, FormattableString.Invariant($"{alone}\n{nth}"), Evidence.None, null);
    }

    private static string BlockOf(Family family, string key) => $"{family}\n{key}";

    /// <summary>By the filing name, or else by an alias that is more than one plain word.</summary>
    private static KnownActor? KnownOf(Actor actor, Evidence evidence)
    {
        // A name's own country is no evidence against what it names.
        var named = Evidence.Own(NameKey.Words(actor.Name)).Any() ? "" : evidence.Country;
        return KnownActors.Find(actor.Name, actor.Kind, named)
            ?? (actor.Kind == ActorKind.Person
                ? null
                : actor.Aliases.Where(IsTelling).Select(alias => KnownActors.Find(alias, actor.Kind, evidence.Country))
                    .FirstOrDefault(known => known is { Kind: not ActorKind.State }));
    }

    private static bool IsTelling(string alias) => alias.Contains(' ', StringComparison.Ordinal) || (alias.Length > 1 && alias.All(char.IsUpper));

    /// <summary>The key of an institution that every country has, with the country: <c>Russian Foreign Ministry</c>, <c>Foreign Ministry of Russia</c>,
    /// <c>Russia's Foreign Ministry</c>. Null where it is no such institution, or the country is not known.</summary>
    private static string? Institution(Actor actor, Evidence evidence)
    {
        var words = NameKey.Words(actor.Name).Where(word => word != "the").ToList();
        if (NameWords.Is("crowd", words.Count == 0 ? "" : words[^1]))
        {
            return null;
        }
        var countries = CountryWords.In(words).ToList();
        var core = words.Where((_, i) => !countries.Exists(found => i >= found.At && i < found.At + found.Length)).Where(word => word != "of").ToList();
        var code = countries.Select(found => found.Code).Distinct(StringComparer.Ordinal).ToList() is [var own] ? own : countries.Count == 0 ? evidence.Country : "";
        return core.Count > 0 && code.Length > 0 && core.TrueForAll(word => NameWords.Is("generic", word)) ? $"{string.Join(' ', core)}\n{code}" : null;
    }

    /// <summary>Whether a name means the same party wherever it stands: not a lone surname, a description, a crowd, or an institution of an unknown country.</summary>
    private static bool IsFullName(string name, string key, Family family)
    {
        var words = key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || NameWords.Is("crowd", words[^1]) || !IsProper(name))
        {
            return false;
        }
        return family switch
        {
            Family.Person => words.Count(word => word.Length > 1) > 1 && !words.All(word => NameWords.Is("generic", word)) && !IsCountry(words),
            Family.Document => words.Length > 2,
            _ => !words.All(word => NameWords.Is("generic", word)) && !IsCountry(words),
        };
    }

    // `North Korean` is no party; a state that is one is in the tables.
    private static bool IsCountry(string[] words) => CountryWords.In(words).Sum(found => found.Length) == words.Length;

    // The first and the last word begin with a capital or a digit: `Bank of England`, not `Afghan group`.
    private static bool IsProper(string name)
    {
        var words = name.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("the" or "The")).ToList();
        return words.Count > 0 && Starts(words[0]) && Starts(words[^1]);
    }

    private static bool Starts(string word) => word.FirstOrDefault(char.IsLetterOrDigit) is var first && (char.IsUpper(first) || char.IsDigit(first)
        || word.StartsWith("al-", StringComparison.Ordinal) || word.Any(char.IsUpper));
}
