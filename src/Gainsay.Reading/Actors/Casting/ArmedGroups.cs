using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Finds which named movement <c>the rebels</c> are who act as one: the one that the article calls a group, or that is a front or an army by its name.</summary>
internal sealed class ArmedGroups(ChainText text, IReadOnlyList<MentionProfile> mentions, IReadOnlyList<AntecedentScores> scores, CastBuilder cast)
{
    // How much less likely than "new" the likeliest movement may be.
    private const float Reach = 8;

    private static readonly HashSet<string> Fighting = new(["rebels", "militants", "insurgents", "guerrillas", "guerillas", "extremists", "jihadists", "islamists", "separatists"], StringComparer.Ordinal);

    private static readonly HashSet<string> Movements = new(["front", "army", "brigade", "brigades", "movement", "militia", "guerrillas", "fighters"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives the mentions of such parties to the movements that they are.</summary>
    public void Settle()
    {
        var movements = Enumerable.Range(0, cast.Parties.Count).Where(IsMovement).ToHashSet();
        for (var party = 0; party < cast.Parties.Count; party++)
        {
            if (IsWaiting(party) && Likeliest(party, movements) is { } movement)
            {
                cast.Parties[party].Mentions.ToList().ForEach(mention => cast.Move(mention, movement));
            }
        }
    }

    /// <summary>Whether a party is described by such a noun, with the article or in the headline, and never as some of them.</summary>
    private bool IsWaiting(int party)
    {
        var described = cast.Parties[party].Name is null ? cast.Parties[party].Mentions.Where(mention => mentions[mention].Mention.Form == MentionForm.Description).ToList() : [];
        return described.Count > 0 && described.Exists(mention => mentions[mention].Determination == Determination.Definite)
            && described.TrueForAll(mention => Fighting.Contains(mentions[mention].Head) && (mentions[mention].Determination == Determination.Definite || (mentions[mention] is { Determination: Determination.None, Sentence: 0 }))
                && !HasComplement(mentions[mention]));
    }

    // `The rebels in the north` are some of them.
    private bool HasComplement(MentionProfile mention) => text.Words.Dependents(mention.Mention.Head).Any(word => word > mention.Mention.Head && text.Words[word].Relation is "nmod" or "acl" or "acl:relcl");

    private bool IsMovement(int party) =>
        cast.Parties[party] is { Name: { } name, Kind: ActorKind.Group or ActorKind.Organization, Mentions.Count: > 0 }
            && (Movements.Contains(name[(name.LastIndexOf(' ') + 1)..]) || cast.Parties[party].Mentions.Exists(mention => mentions[mention] is { Mention.Form: MentionForm.Description, Head: "group" or "movement" or "militia" or "faction" }));

    private int? Likeliest(int party, HashSet<int> movements)
    {
        var found = new Dictionary<int, float>();
        foreach (var mention in cast.Parties[party].Mentions)
        {
            for (var c = 0; c < scores[mention].Candidates.Count; c++)
            {
                var candidate = cast.PartyOf[scores[mention].Candidates[c]];
                var likelihood = scores[mention].Scores[c] - scores[mention].New + Reach;
                if (movements.Contains(candidate) && likelihood > found.GetValueOrDefault(candidate) && !cast.IsBarred(mention, candidate, scores[mention].Candidates[c]))
                {
                    found[candidate] = likelihood;
                }
            }
        }
        return found.Count == 0 ? null : found.MaxBy(pair => pair.Value).Key;
    }
}
