using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Turns the parties that matter into the actors of a reading: named, in text order, with aliases and whom they speak for.</summary>
internal sealed class ActorList(ChainText text, IReadOnlyList<MentionProfile> mentions, CastBuilder cast, ActorKinds kinds)
{
    private readonly Descriptions descriptions = new(text, mentions, kinds);
    private readonly Dictionary<int, int> byHead = Enumerable.Range(0, mentions.Count).ToDictionary(i => mentions[i].Mention.Head);
    private readonly Dictionary<int, string> names = [];
    private readonly Officers officers = new(text, mentions, cast);

    /// <summary>The parties of each mention that means two.</summary>
    public required IReadOnlyDictionary<int, IReadOnlyList<int>> Pairs { get; init; }

    /// <param name="attributions">Who says what.</param>
    /// <param name="sources">For each, the head words of its sources.</param>
    /// <param name="via">For each, the head words of its media.</param>
    public ActorReading Of(IReadOnlyList<Attribution> attributions, IReadOnlyList<IReadOnlyList<int>> sources, IReadOnlyList<IReadOnlyList<int>> via)
    {
        List<int> Parties(IReadOnlyList<int> heads) => [.. heads.SelectMany(head => Pairs.GetValueOrDefault(byHead[head]) ?? [cast.PartyOf[byHead[head]]]).Distinct()];
        var (sourceParties, viaParties) = (sources.Select(Parties).ToList(), via.Select(Parties).ToList());
        var speaking = sourceParties.Concat(viaParties).SelectMany(list => list).ToHashSet();
        var listed = Enumerable.Range(0, cast.Parties.Count)
            .Where(party => speaking.Contains(party) || IsNamedIn(party, attributions))
            .OrderBy(party => cast.Parties[party].Mentions.Min(mention => mentions[mention].Mention.Span)).ToList();
        var speaksFor = listed.ToDictionary(party => party, party => SpeaksFor(party));
        listed.AddRange(speaksFor.Values.OfType<int>().Except(listed).Distinct().ToList());
        listed = [.. listed.OrderBy(party => cast.Parties[party].Mentions.Min(mention => mentions[mention].Mention.Span))];
        var place = listed.Select((party, i) => (party, i)).ToDictionary(x => x.party, x => x.i);
        var actors = listed.Select(party => ActorOf(party, speaksFor.GetValueOrDefault(party) is { } side ? place[side] : null)).ToList();
        IReadOnlyList<int> Places(List<int> parties) => [.. parties.Select(party => place[party])];
        return new ActorReading(actors, [.. sourceParties.Select(Places)], [.. viaParties.Select(Places)]);
    }

    /// <summary>Whether a party has a name of its own and is spoken of in some content.</summary>
    private bool IsNamedIn(int party, IReadOnlyList<Attribution> attributions)
    {
        var isParty = cast.Parties[party].Name is not null && cast.Parties[party].Kind is not ActorKind.Document
            && (cast.Parties[party].Kind != ActorKind.State || kinds.IsState(cast.Parties[party].Name!));
        return isParty && cast.Parties[party].Mentions.Exists(
            mention => attributions.Any(attribution => attribution.Content.Any(content => content.Contains(mentions[mention].Mention.Span))));
    }

    private Actor ActorOf(int party, int? speaksFor)
    {
        var own = cast.Parties[party].Mentions.Order().ToList();
        var name = NameOf(party);
        var aliases = own.Where(mention => mentions[mention].Mention.Form != MentionForm.Pronoun && !IsNamedInFull(party, mention)).Select(descriptions.Alias).OfType<string>()
            .Distinct(StringComparer.Ordinal).Where(alias => !alias.Equals(name, StringComparison.Ordinal)).ToList();
        return new Actor(name, KindOf(party), aliases, [.. own.Select(mention => mentions[mention].Mention.Span).Distinct().Order()], speaksFor);
    }

    /// <summary>Whether a mention has the whole name with its complement, of which an alias would keep the half: <c>the Taliban of Pakistan</c>.</summary>
    private bool IsNamedInFull(int party, int mention) =>
        cast.Parties[party].Name is { } name && name.Contains(" of ", StringComparison.Ordinal) && mentions[mention].Mention.Form == MentionForm.Name && mentions[mention].Mention.Span.In(text.Text).EndsWith(name, StringComparison.Ordinal);

    private string NameOf(int party)
    {
        if (cast.Parties[party].Name is { } name)
        {
            return name;
        }
        if (!names.TryGetValue(party, out var description))
        {
            // A party that is described by way of itself, as `their leaders` of the leaders, keeps its pronoun.
            names[party] = text.Form(mentions[cast.Parties[party].Mentions.Min()].Mention.Head);
            description = Describe(cast.Parties[party]);
            names[party] = description = descriptions.Elliptic(cast.Parties[party].Mentions.Min(), description) ?? description;
        }
        return description;
    }

    private string Describe(Party party)
    {
        var described = party.Mentions.Where(mention => mentions[mention].Mention.Form != MentionForm.Pronoun).Order().ToList();
        var pronoun = mentions[party.Mentions.Min()].Pronoun;
        return described.Count == 0 && pronoun is PronounClass.I ? "I"
            : described.Count == 0 && pronoun is PronounClass.We or PronounClass.You or PronounClass.They ? pronoun.ToString().ToLowerInvariant()
            : described.Count == 0
            ? descriptions.Filing(party.Mentions.Min(), OwnerName)
            : described.Select(mention => descriptions.Filing(mention, OwnerName)).MaxBy(phrase => Math.Min(2, phrase.Count(c => c == ' ')))!;
    }

    private string? OwnerName(int pronoun) =>
        // `Ana Ruiz, whose office`: the relative pronoun is no mention of its own.
        (byHead.TryGetValue(pronoun, out var mention) || byHead.TryGetValue(RelativeClauses.AntecedentOf(text, pronoun), out mention)) && cast.PartyOf[mention] >= 0 && mentions[mention].Pronoun is not (PronounClass.I or PronounClass.We or PronounClass.You)
            && cast.Parties[cast.PartyOf[mention]].Name is { } name ? name : null;

    private ActorKind KindOf(int party)
    {
        if (cast.Parties[party].Name is not null)
        {
            return cast.Parties[party].Kind;
        }
        var head = cast.Parties[party].Mentions.Order().Select(mention => mentions[mention])
            .FirstOrDefault(mention => mention.Mention.Form != MentionForm.Pronoun)?.Head;
        return head is null ? ActorKind.Unnamed : kinds.OfDescription(head);
    }

    /// <summary>The named party inside a spokesperson's description, and the one that employs him: <c>a Taliban spokesperson</c>; or the body in which somebody holds a post.</summary>
    private int? SpeaksFor(int party)
    {
        foreach (var mention in cast.Parties[party].Mentions.Where(mention => mentions[mention].Head.StartsWith("spokes", StringComparison.Ordinal)))
        {
            var around = mentions[mention].Mention;
            for (var i = 0; i < mentions.Count; i++)
            {
                var inside = mentions[i].Mention;
                var side = cast.PartyOf[i];
                if (i != mention && side != party && around.Contains(inside) && mentions[i].Kind is not ("person" or "none")
                    && text.Words[inside.Head].Head == around.Head && mentions[i].Relation is "compound" or "nmod" or "nmod:poss")
                {
                    return side;
                }
            }
            if (ByWord(party, around) is { } named)
            {
                return named;
            }
        }
        return officers.SideOf(party);
    }

    private int? ByWord(int party, Mention around)
    {
        var words = Enumerable.Range(around.First, around.Last - around.First + 1).Select(text.Form).ToHashSet(StringComparer.Ordinal);
        for (var other = 0; other < cast.Parties.Count; other++)
        {
            if (other != party && cast.Parties[other] is { Name: { } name, Mentions.Count: > 0 } && words.Contains(name[(name.LastIndexOf(' ') + 1)..]))
            {
                return other;
            }
        }
        return null;
    }
}
