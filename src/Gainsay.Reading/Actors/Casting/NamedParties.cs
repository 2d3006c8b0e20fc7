using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Actors.Names;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Makes parties of an article's names, and decides under which name each is filed.</summary>
internal sealed class NamedParties(ActorKinds kinds, KnownNames known)
{
    private readonly NameFinder finder = new(kinds, known);
    private readonly NameGroups groups = new(known, kinds);
    private readonly Peoples peoples = new(known);

    /// <summary>Gives every mention that has a name to the party of that name.</summary>
    public void Cast(ChainText text, IReadOnlyList<MentionProfile> mentions, IReadOnlySet<int> sourceHeads, CastBuilder cast)
    {
        var list = mentions.Select(mention => mention.Mention).ToList();
        var names = list.Select(mention => finder.Of(text, mention)).ToList();
        var (found, root) = groups.Join(text, list, names, i => mentions[i].Gender);
        var partyOfRoot = new Dictionary<int, int>();
        for (var i = 0; i < mentions.Count; i++)
        {
            if (root[i] < 0)
            {
                continue;
            }
            if (!partyOfRoot.TryGetValue(root[i], out var party))
            {
                var own = Enumerable.Range(0, mentions.Count).Where(k => root[k] == root[i]).ToList();
                partyOfRoot[root[i]] = party = cast.Begin(Make(found, own, names));
            }
            cast.Give(i, party);
        }
        JoinGovernments(text, mentions, names, sourceHeads, cast);
    }

    private Party Make(IReadOnlyList<NameGroup> found, List<int> own, List<ProperName?> names)
    {
        var forms = own.Select(i => names[i]!).ToList();
        var nameClass = forms.Select(name => name.NameClass).GroupBy(c => c).OrderByDescending(g => (g.Key.Length > 0, g.Count())).First().Key;
        var full = forms.Select(WithoutArticle)
            .Select(WithoutPossessive).OrderByDescending(name => name.Count(c => c == ' ')).ThenByDescending(name => name.Length).First();
        var filed = forms.Select(name => known.FileUnder(name.Full)).FirstOrDefault(name => name is not null && forms.Exists(f => WithoutArticle(f).Equals(name, StringComparison.OrdinalIgnoreCase)));
        var isPeople = peoples.Is(full, found.Select(group => group.Full));
        return new Party { Name = filed ?? full, Kind = isPeople ? ActorKind.Group : KindOf(filed ?? full, forms, nameClass) };
    }

    private static string WithoutArticle(ProperName name) => name.Parts[0] is "the" or "The" && name.Parts.Count > 1 ? ProperName.Join(name.Parts.Skip(1)) : name.Full;

    private static string WithoutPossessive(string name) =>
        name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;

    private ActorKind KindOf(string name, List<ProperName> forms, string nameClass)
    {
        var byWorld = forms.Select(form => known.FileUnder(form.Full)).Where(filed => filed is not null).Select(filed => known.KindOf(filed!)).FirstOrDefault(kind => kind is not null);
        if (byWorld is { } kind)
        {
            return kind;
        }
        var byWords = kinds.OfName(name, forms.Exists(form => form.HasTitle));
        return nameClass switch
        {
            // `Al Jazeera` is nobody, whatever the model sees: a word of its name says so.
            "PER" when byWords is ActorKind.Organization && name.Contains(' ', StringComparison.Ordinal) => ActorKind.Organization,
            "PER" => ActorKind.Person,
            "LOC" => ActorKind.State,
            _ when byWords == ActorKind.Person && !forms.Exists(form => form.HasTitle) => nameClass == "ORG" ? ActorKind.Organization : ActorKind.Group,
            _ => byWords,
        };
    }

    /// <summary>A capital that acts, and the government by its adjective, are the state, where the article names that: <c>Moscow</c>, <c>the Russian
    /// government</c>.</summary>
    private void JoinGovernments(
        ChainText text, IReadOnlyList<MentionProfile> mentions, List<ProperName?> names, IReadOnlySet<int> sourceHeads, CastBuilder cast)
    {
        var states = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var party = 0; party < cast.Parties.Count; party++)
        {
            if (cast.Parties[party] is { Kind: ActorKind.State, Name: { } name } && known.StateOfCapital(name) is null)
            {
                states.TryAdd(name, party);
            }
        }
        for (var i = 0; i < mentions.Count; i++)
        {
            var state = names[i] is { } name && known.StateOfCapital(name.Full) is { } ofCapital && Acts(text, mentions[i], sourceHeads) ? ofCapital : Government(text, mentions[i]);
            if (state is not null && states.TryGetValue(state, out var party))
            {
                cast.Move(i, party);
            }
        }
    }

    /// <summary>Whether a place is spoken of as a party: not as where something happens.</summary>
    private static bool Acts(ChainText text, MentionProfile mention, IReadOnlySet<int> sourceHeads)
    {
        var cases = text.Words.Dependents(mention.Mention.Head).Where(d => text.Words[d].Relation == "case" && d < mention.Mention.Head).Select(text.Lower).ToList();
        return sourceHeads.Contains(mention.Mention.Head)
            || (mention.Relation is not ("compound" or "appos" or "root" or "conj") && !cases.Exists(word => word is "in" or "at" or "near" or "outside" or "around" or "across" or "through" or "into" or "from"));
    }

    private string? Government(ChainText text, MentionProfile mention) =>
        mention.Head is not ("government" or "administration") ? null
        : mention.Core.Count == 2 && mention.Mention.Head > mention.Mention.First ? known.StateOfAdjective(text.Form(mention.Mention.Head - 1)) ?? known.StateOfAdjective(Title(mention.Core[0]))
        : SeatOf(text, mention.Mention.Head);

    /// <summary><c>the government in Moscow</c>, <c>the government of Russia</c>.</summary>
    private string? SeatOf(ChainText text, int government)
    {
        var (preposition, seat) = (government + 1, government + 2);
        return seat < text.Words.Count && text.Lower(preposition) is "in" or "of" && char.IsUpper(text.Form(seat)[0]) && !text.Words[seat + 1 < text.Words.Count ? seat + 1 : seat].Name.StartsWith('I')
            ? known.StateOfCapital(text.Form(seat)) ?? (text.Lower(preposition) == "of" && known.KindOf(text.Form(seat)) == ActorKind.State ? text.Form(seat) : null)
            : null;
    }

    private static string Title(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
