using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Actors.Names;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Tells what a noun for an organisation or a group may mean.</summary>
/// <param name="text">The article.</param>
/// <param name="mentions">Its mentions.</param>
/// <param name="kinds">What nouns are organisations.</param>
/// <param name="media">The head words of the media through which something came.</param>
/// <param name="cast">The parties so far.</param>
internal sealed class NounsForBodies(ChainText text, IReadOnlyList<MentionProfile> mentions, ActorKinds kinds, IReadOnlySet<int> media, CastBuilder cast)
{
    /// <summary>Whether a mention is some organisation.</summary>
    public bool IsOrganization(MentionProfile mention) => mention.Kind == "organization" || kinds.IsOrganization(mention.Head);

    /// <summary><c>the extremist group</c>: a noun that says nothing but that a group is meant, which was named before.</summary>
    public static bool IsGroup(MentionProfile mention) =>
        mention.Mention.Form == MentionForm.Description && mention.Determination is Determination.Definite or Determination.Demonstrative
            && mention.Number != GrammaticalNumber.Plural && mention.Head is "group" or "organisation" or "organization" or "movement" or "militia" or "faction";

    /// <summary><c>the company</c>, <c>the ministry</c>: an organisation, not the warehouse that it leases.</summary>
    public bool IsBody(MentionProfile mention) =>
        mention.Mention.Form == MentionForm.Description && mention.Determination is Determination.Definite or Determination.Demonstrative && mention.Number != GrammaticalNumber.Plural
            && mention.Core.Count == 1 && kinds.IsOrganization(mention.Head);

    /// <summary>Whether a party may be what a noun for an organisation means; a ministry is no company.</summary>
    public bool MayBe(MentionProfile mention, int party, int candidate)
    {
        if (party >= 0 && BodyNouns.IsOwn(mention.Head) && !IsCalled(mention.Head, party))
        {
            return false;
        }
        if (party < 0 || cast.Parties[party] is not { Name: { } name, Kind: var kind })
        {
            return party >= 0 && !(BodyNouns.IsCommercial(mention.Head) && mentions[candidate].Mention.Form == MentionForm.Description && !BodyNouns.IsTrading(mentions[candidate].Head)) && (mentions[candidate].Kind == "organization" || mentions[candidate].Pronoun is PronounClass.It or PronounClass.They or PronounClass.We
                || kinds.IsOrganization(mentions[candidate].Head));
        }
        return kind is ActorKind.Organization or ActorKind.Group or ActorKind.State
            && !(BodyNouns.IsCommercial(mention.Head) && (kind == ActorKind.State || IsMedium(party) || name.Split(' ').Any(word => BodyNouns.IsPublic(word))));
    }

    // "The council" is a party that has the word in its name or its initials, is called a council, or whose name says nothing of what it is.
    private bool IsCalled(string noun, int party)
    {
        var (name, kind, has) = (cast.Parties[party].Name, cast.Parties[party].Kind, cast.Parties[party].Mentions);
        var isNamed = name is not null && (kind == ActorKind.State || (name.All(char.IsUpper) && char.ToLowerInvariant(name[^1]) == noun[0]) || name.Split(' ', '-').Any(word => NameGroups.Fold(word) == noun));
        return isNamed || has.Exists(k => mentions[k].Head == noun) || (name is null && has.TrueForAll(k => mentions[k].Pronoun != PronounClass.None));
    }

    /// <summary>Whether a party is a paper or an agency that was told what the article reports: it is not <c>the company</c>.</summary>
    public bool IsMedium(int party) => cast.Parties[party].Mentions.Exists(mention => media.Contains(mentions[mention].Mention.Head) || IsShown(mentions[mention].Mention.First));

    /// <summary><c>an interview with the Gazette</c>, <c>a copy seen by the Gazette</c>.</summary>
    private bool IsShown(int first)
    {
        var before = text.Lower(first) is "the" ? first - 1 : first > 0 && text.Lower(first - 1) == "the" ? first - 2 : first - 1;
        return before > 0 && ((text.Lower(before) == "with" && text.Lower(before - 1) is "interview" or "shared") || (text.Lower(before) == "by" && text.Lower(before - 1) is "seen" or "reviewed" or "obtained" or "viewed"));
    }
}
