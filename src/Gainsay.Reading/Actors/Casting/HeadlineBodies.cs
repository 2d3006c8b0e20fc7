using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Finds whom a headline means that has no room for a name: <c>regulator</c> is <c>Lathonia’s regulator</c> of the lead, <c>operator</c> the one company that the text calls <c>the company</c>; and <c>the company behind the vaccine</c> of a
/// lead, where the text names a single company.</summary>
internal sealed class HeadlineBodies(IReadOnlyList<MentionProfile> mentions, CastBuilder cast)
{
    // Sentences after the headline in which the same noun may say more.
    private const int Lead = 3;

    /// <summary>Gives the mentions of such parties to those whom they mean.</summary>
    public void Settle()
    {
        for (var party = 0; party < cast.Parties.Count; party++)
        {
            if ((IsBare(party) is { } bare ? OfLead(party, bare) ?? OnlyCompany(party, bare) : IsLeadsCompany(party) ? OnlyFirm() : null) is { } meant)
            {
                cast.Parties[party].Mentions.ToList().ForEach(mention => cast.Move(mention, meant));
            }
        }
    }

    /// <summary>The noun that is all that a headline says of a party, which nothing after it means; null for any other party.</summary>
    private MentionProfile? IsBare(int party) =>
        cast.Parties[party] is { Name: null, Mentions: [var only] } && mentions[only] is { Mention.Form: MentionForm.Description, Determination: Determination.None, Sentence: 0, Core.Count: 1, Number: not GrammaticalNumber.Plural } bare
            ? bare : null;

    private bool IsLeadsCompany(int party) =>
        cast.Parties[party].Name is null && cast.Parties[party].Mentions.Exists(mention => mentions[mention] is { Mention.Form: MentionForm.Description, Determination: Determination.Definite, Sentence: <= Lead, Number: not GrammaticalNumber.Plural } told && BodyNouns.IsCommercial(told.Head));

    private int? OnlyFirm()
    {
        var firms = Enumerable.Range(0, cast.Parties.Count).Where(party => cast.Parties[party].Mentions.Count > 0 && BodyNames.IsCompany(cast.Parties[party]) && !cast.IsMedium(party)).Take(2).ToList();
        return firms.Count == 1 ? firms[0] : null;
    }

    private int? OfLead(int party, MentionProfile bare)
    {
        var same = Enumerable.Range(0, mentions.Count).Where(k => mentions[k].Sentence is > 0 and <= Lead && mentions[k].Mention.Form == MentionForm.Description && mentions[k].Head == bare.Head && mentions[k].Number == bare.Number && cast.PartyOf[k] >= 0)
            .Select(k => cast.PartyOf[k]).Distinct().ToList();
        return same.Count == 1 && same[0] != party ? same[0] : null;
    }

    private int? OnlyCompany(int party, MentionProfile bare)
    {
        if (!BodyNouns.IsTrading(bare.Head))
        {
            return null;
        }
        var companies = Enumerable.Range(0, cast.Parties.Count).Where(other => other != party && cast.Parties[other].Name is not null
            && cast.Parties[other].Mentions.Exists(mention => mentions[mention] is { Mention.Form: MentionForm.Description, Determination: Determination.Definite } told && BodyNouns.IsCommercial(told.Head))).Take(2).ToList();
        return companies.Count == 1 ? companies[0] : null;
    }
}
