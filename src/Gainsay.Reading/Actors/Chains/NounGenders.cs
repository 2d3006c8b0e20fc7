using Gainsay.Reading.Text;

namespace Gainsay.Reading.Actors.Chains;

/// <summary>Tells the gender of a person by titles, nouns and first names.</summary>
internal sealed class NounGenders
{
    private readonly Dictionary<string, Gender> genders = new(StringComparer.Ordinal);

    public NounGenders()
    {
        foreach (var row in WordList.Load("Actors/Chains/genders.tsv", 2))
        {
            foreach (var word in row[1].Split(' '))
            {
                genders[word] = Enum.Parse<Gender>(row[0], ignoreCase: true);
            }
        }
    }

    /// <summary>The gender that the first telling word gives; <see cref="Gender.Unknown"/> where none does.</summary>
    /// <param name="words">The phrase up to its head and the rest of its name, in lower case.</param>
    /// <param name="head">Its head.</param>
    public Gender Of(IEnumerable<string> words, string head)
    {
        var known = genders.GetValueOrDefault(head);
        return known != Gender.Unknown ? known
            : words.Select(word => genders.GetValueOrDefault(word)).FirstOrDefault(gender => gender is Gender.Male or Gender.Female);
    }
}
