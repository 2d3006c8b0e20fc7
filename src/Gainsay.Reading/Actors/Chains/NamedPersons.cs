namespace Gainsay.Reading.Actors.Chains;

/// <summary>How much a text has made of a mention's person so far.</summary>
/// <param name="Times">How often it was named.</param>
/// <param name="IsLast">Whether it is the person named last.</param>
/// <param name="IsFirst">Whether nobody was named more often, and it more than once.</param>
/// <param name="SpokeLast">Whether the last source was this mention, or this person by name.</param>
/// <param name="Gender">The one that any of its names shows.</param>
internal readonly record struct PersonStanding(int Times, bool IsLast, bool IsFirst, bool SpokeLast, Gender Gender);

/// <summary>Keeps count of the persons that a text names as it goes along, told apart by the last words of their names.</summary>
internal sealed class NamedPersons
{
    private readonly IReadOnlyList<MentionProfile> mentions;
    private readonly Dictionary<string, Gender> genders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> times = new(StringComparer.Ordinal);
    private string? last;
    private int most;
    private int lastSource = -1;

    public NamedPersons(IReadOnlyList<MentionProfile> mentions)
    {
        this.mentions = mentions;
        foreach (var mention in mentions)
        {
            if (KeyOf(mention) is { } key && mention.Gender is Gender.Male or Gender.Female)
            {
                // Two bearers of one surname, a man and a woman: it tells nothing.
                genders[key] = genders.TryGetValue(key, out var other) && other != mention.Gender ? Gender.Person : mention.Gender;
            }
        }
    }

    /// <summary>Goes past a mention: it is now one of the earlier ones.</summary>
    public void Pass(int mention)
    {
        if (KeyOf(mentions[mention]) is { } key)
        {
            times[key] = times.GetValueOrDefault(key) + 1;
            most = Math.Max(most, times[key]);
            last = key;
        }
        if (mentions[mention].IsSource)
        {
            lastSource = mention;
        }
    }

    /// <summary>What is known of an earlier mention's person.</summary>
    public PersonStanding Standing(int earlier)
    {
        var key = KeyOf(mentions[earlier]);
        if (key is null)
        {
            return new PersonStanding(0, false, false, earlier == lastSource, Gender.Unknown);
        }
        var own = times.GetValueOrDefault(key);
        var spokeLast = lastSource >= 0 && KeyOf(mentions[lastSource]) == key;
        return new PersonStanding(own, key == last, own > 1 && own == most, spokeLast, genders.GetValueOrDefault(key));
    }

    private static string? KeyOf(MentionProfile mention) =>
        mention is { NameClass: "PER", Mention.Form: MentionForm.Name } ? NameEnd(mention.Core) : null;

    private static string NameEnd(IReadOnlyList<string> words)
    {
        var end = words.Count - 1;
        while (end > 0 && words[end] is "jr." or "jr" or "sr." or "sr" or "ii" or "iii")
        {
            end--;
        }
        return words[end];
    }
}
