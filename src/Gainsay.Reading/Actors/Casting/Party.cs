using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>An actor in the making, with all its mentions.</summary>
internal sealed class Party
{
    /// <summary>Its proper name; null for a party that is only described.</summary>
    public string? Name { get; set; }

    public ActorKind Kind { get; set; } = ActorKind.Unnamed;

    public Gender Gender { get; private set; }

    public GrammaticalNumber Number { get; private set; }

    /// <summary>Indices of its mentions, in the order in which they were given to it.</summary>
    public List<int> Mentions { get; } = [];

    /// <summary>Whether it can be the one that a mention refers to, going by gender and number.</summary>
    public bool Admits(MentionProfile mention)
    {
        var isOnePerson = Kind == ActorKind.Person && Name is not null;
        return !PairFeatures.Clash(Gender, mention.Gender)
            && !(mention.Number == GrammaticalNumber.Plural && (isOnePerson || (Number == GrammaticalNumber.Singular && Kind == ActorKind.Person)))
            && !(mention.Pronoun is PronounClass.He or PronounClass.She && (Number == GrammaticalNumber.Plural || Kind is ActorKind.Organization or ActorKind.State or ActorKind.Document or ActorKind.Group))
            && !(mention.Pronoun == PronounClass.It && (isOnePerson || Number == GrammaticalNumber.Plural));
    }

    /// <summary>Takes a mention, and what it tells of gender and number.</summary>
    public void Take(int index, MentionProfile mention)
    {
        Mentions.Add(index);
        if (Name is not null && Kind is ActorKind.Organization or ActorKind.State)
        {
            // A body is no person, and one, whoever it is made of.
            return;
        }
        // A named person is no thing, whatever one place makes of the name.
        var gender = mention.Gender == Gender.Thing && Kind == ActorKind.Person && Name is not null ? Gender.Person : mention.Gender;
        if (Gender is Gender.Unknown or Gender.Person && gender is not Gender.Unknown)
        {
            Gender = gender;
        }
        if (Number == GrammaticalNumber.Unknown)
        {
            Number = mention.Number;
        }
    }
}
