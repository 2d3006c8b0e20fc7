namespace Gainsay.Bench.Articles;

/// <summary>One invented person of one article, who is named in full first and then in one of several ways.</summary>
internal sealed class CastMember(string given, string surname, string role, string body, bool isWoman)
{
    private bool introduced;

    /// <summary>How the next sentence names the person.</summary>
    public string Name(Random chance)
    {
        if (!introduced)
        {
            introduced = true;
            return chance.Next(2) == 0 ? $"{given} {surname}, {role} of {body}," : $"{role} {given} {surname}";
        }
        return chance.Next(6) switch
        {
            0 => $"{given} {surname}",
            1 => $"{(isWoman ? "Ms" : "Mr")} {surname}",
            2 => $"the {role}",
            _ => surname,
        };
    }

    public string Subject => isWoman ? "she" : "he";

    public string Object => isWoman ? "her" : "him";
}

/// <summary>The people of one article.</summary>
internal sealed class Cast
{
    private readonly List<CastMember> members = [];
    private readonly Random chance;

    public Cast(Grammar grammar, Random chance, IReadOnlyDictionary<string, Func<string>> fixedWords)
    {
        this.chance = chance;
        for (var size = chance.Next(3, 6); size > 0; size--)
        {
            var isWoman = chance.Next(2) == 0;
            members.Add(new(
                grammar.Expand(isWoman ? "given-she" : "given-he", chance, fixedWords),
                grammar.Expand("surname", chance, fixedWords),
                grammar.Expand("role", chance, fixedWords),
                grammar.Expand("body", chance, fixedWords),
                isWoman));
        }
    }

    /// <summary>Two different people for the next sentence.</summary>
    public (CastMember Speaker, CastMember Other) Pair()
    {
        var speaker = chance.Next(members.Count);
        return (members[speaker], members[(speaker + chance.Next(1, members.Count)) % members.Count]);
    }
}
