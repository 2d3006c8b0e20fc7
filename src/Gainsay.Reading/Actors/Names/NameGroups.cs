using System.Globalization;
using System.Text;
using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Reading.Actors.Names;

/// <summary>A name as an article uses it: all places where it is written alike.</summary>
internal sealed class NameGroup(IReadOnlyList<string> parts)
{
    public IReadOnlyList<string> Parts => parts;

    /// <summary>Its words folded for comparing.</summary>
    public IReadOnlyList<string> Keys { get; } = [.. parts.Select(NameGroups.Fold)];

    public string Full { get; } = ProperName.Join(parts);

    /// <summary>Indices of its mentions, in text order.</summary>
    public List<int> Mentions { get; } = [];

    /// <summary>The class that most of its mentions have.</summary>
    public string NameClass { get; set; } = "";
}

/// <summary>Brings together the names of an article that name one party: full and short, abbreviated, spelt another way.</summary>
/// <remarks>Rules alone, no model: what they join is safe to join. <c>Trump</c> is the only person whose name ends so; <c>ABC</c> stands in brackets
/// after its full form or is made of its first letters; the world knows that Daesh is Islamic State.</remarks>
internal sealed class NameGroups(KnownNames known, ActorKinds kinds)
{
    // `Hurun` of the `Hurun Report` and `Delling` of `Delling Energy` look like somebody's name.
    private static readonly HashSet<string> Firms = new(
        [
            "news", "report", "times", "journal", "magazine", "press", "radio", "gazette", "herald", "tribune", "courier",
            "inc", "corp", "co", "ltd", "plc", "holdings", "industries", "technologies", "pharmaceuticals", "biosciences", "biotech", "therapeutics", "energy", "airlines", "airways", "motors",
            "logistics", "systems", "foods", "labs", "partners", "capital",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Family = new(["son", "sons", "father", "dad", "eldest", "namesake"], StringComparer.Ordinal);

    /// <summary>The groups of names, and for each mention the group that it belongs to after joining: an index, or -1 for a mention without a name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="names">The name of each, or null.</param>
    /// <param name="genderOf">The gender that a mention shows.</param>
    public (IReadOnlyList<NameGroup> Groups, int[] Root) Join(
        ChainText text, IReadOnlyList<Mention> mentions, IReadOnlyList<ProperName?> names, Func<int, Gender> genderOf)
    {
        var groups = Collect(names);
        var parent = Enumerable.Range(0, groups.Count).ToArray();
        var groupOf = new int[names.Count];
        Array.Fill(groupOf, -1);
        for (var g = 0; g < groups.Count; g++)
        {
            groups[g].Mentions.ForEach(mention => groupOf[mention] = g);
        }
        JoinKnown(groups, parent);
        JoinBrackets(text, mentions, names, groupOf, groups, parent);
        JoinForms(groups, parent, Enumerable.Range(0, text.Words.Count).Any(word => Family.Contains(text.Lower(word))));
        var root = groupOf.Select(g => g < 0 ? -1 : Find(parent, g)).ToArray();
        ShareSurnames(groups, parent, root, genderOf, mention => text.SectionOf(mentions[mention].Head));
        return (groups, root);
    }

    /// <summary>Letters without accents, in lower case, without a possessive ending.</summary>
    public static string Fold(string word)
    {
        var plain = word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;
        // Half of a character, which a broken article may hold, cannot be normalized; a rune stands in for it.
        var whole = plain.Any(char.IsSurrogate) ? string.Concat(plain.EnumerateRunes()) : plain;
        return string.Concat(whole.Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('.' or '’' or '\''))).ToLowerInvariant();
    }

    private static List<NameGroup> Collect(IReadOnlyList<ProperName?> names)
    {
        var byKey = new Dictionary<string, NameGroup>(StringComparer.Ordinal);
        var groups = new List<NameGroup>();
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] is not { } name)
            {
                continue;
            }
            var parts = name.Parts.Count > 1 && name.Parts[0] is "the" or "The" ? [.. name.Parts.Skip(1)] : name.Parts;
            var key = parts is [{ Length: <= 3 } word] ? word : string.Join(' ', parts.Select(Fold));
            if (!byKey.TryGetValue(key, out var group))
            {
                groups.Add(byKey[key] = group = new NameGroup(parts));
            }
            group.Mentions.Add(i);
        }
        foreach (var group in groups)
        {
            group.NameClass = group.Mentions.Select(i => names[i]!.NameClass).GroupBy(c => c).OrderByDescending(g => (g.Key.Length > 0, g.Count())).First().Key;
        }
        return groups;
    }

    private void JoinKnown(List<NameGroup> groups, int[] parent)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var g = 0; g < groups.Count; g++)
        {
            if (known.FileUnder(groups[g].Full) is { } name && !first.TryAdd(name, g))
            {
                Unite(parent, first[name], g);
            }
        }
    }

    /// <summary><c>the Islamic State (Isis)</c>, <c>IS (Daesh)</c>.</summary>
    private static void JoinBrackets(
        ChainText text, IReadOnlyList<Mention> mentions, IReadOnlyList<ProperName?> names, int[] groupOf, List<NameGroup> groups, int[] parent)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (names[i] is not { } name || FullNameBefore(text, name) is not (>= 0 and var end))
            {
                continue;
            }
            var before = Enumerable.Range(0, mentions.Count).FirstOrDefault(k => names[k]?.Last == end, -1);
            var isParty = groups[groupOf[i]].NameClass is "ORG" or "MISC" or "" && groups[groupOf[i]].Full is { Length: >= 2 } full && full.All(c => char.IsLetter(c) || c is '.' or ' ');
            if (before >= 0 && isParty && groups[groupOf[before]].NameClass is not "PER")
            {
                Unite(parent, groupOf[before], groupOf[i]);
            }
        }
    }

    /// <summary>The last word of the name that initials stand for, in brackets or as in <c>the Harbour Party, or HP,</c>; -1 where they stand for none.</summary>
    private static int FullNameBefore(ChainText text, ProperName initials)
    {
        var (first, next) = (initials.First, initials.Last + 1 < text.Words.Count ? text.Form(initials.Last + 1) : "");
        return first >= 2 && text.Form(first - 1) == "(" && next == ")" ? first - 2
            : first >= 3 && text.Lower(first - 1) == "or" && text.Form(first - 2) == "," && initials.Parts is [{ Length: >= 2 } word] && word.All(char.IsUpper) ? first - 3
            : -1;
    }

    private void JoinForms(List<NameGroup> groups, int[] parent, bool hasFamily)
    {
        for (var a = 0; a < groups.Count; a++)
        {
            for (var b = a + 1; b < groups.Count; b++)
            {
                if (IsOnePerson(groups[a], groups[b], hasFamily) || IsOneOrganization(groups[a], groups[b]))
                {
                    Unite(parent, a, b);
                }
            }
            // `the Medicines Board` is the only one whose name ends so.
            if (groups[a].Parts.Count > 1 && groups[a].NameClass == "ORG")
            {
                var fuller = Enumerable.Range(0, groups.Count).Where(b => groups[b].NameClass == "ORG" && groups[b].Keys.Count > groups[a].Keys.Count
                    && groups[b].Keys.Skip(groups[b].Keys.Count - groups[a].Keys.Count).SequenceEqual(groups[a].Keys) && !AreKnownApart(groups[a], groups[b])).ToList();
                if (fuller.Select(b => Find(parent, b)).Distinct().Count() == 1)
                {
                    Unite(parent, fuller[0], a);
                }
            }
            // `the Post` is the only group whose name ends so.
            var isFirm = groups[a].NameClass == "PER" && !groups.Exists(full => full.NameClass == "PER" && full.Parts.Count > 1 && full.Keys.Contains(groups[a].Keys[0]));
            if (groups[a].Parts.Count == 1 && (groups[a].NameClass is "ORG" or "MISC" or "" || isFirm))
            {
                var longer = Enumerable.Range(0, groups.Count).Where(b => b != a && (groups[b].NameClass is "ORG" or "MISC" || IsOwned(groups[b])) && IsPartOf(groups[a], groups[b]) && !AreKnownApart(groups[a], groups[b])
                    && (groups[a].NameClass.Length > 0 || groups[b].Keys[^1] == groups[a].Keys[0]) && (!isFirm || groups[b].Keys.Any(Firms.Contains))).ToList();
                if (longer.Select(b => Find(parent, b)).Distinct().Count() == 1)
                {
                    Unite(parent, longer[0], a);
                }
            }
        }
    }

    /// <summary><c>Issar People’s Front</c>: a body by its form, whatever the model makes of its last word.</summary>
    private static bool IsOwned(NameGroup group) => group.NameClass is "" && group.Parts.Count > 2 && group.Parts.Any(part => part is "'s" or "’s" or "'" or "’" || part.EndsWith("'s", StringComparison.Ordinal) || part.EndsWith("’s", StringComparison.Ordinal));

    private bool AreKnownApart(NameGroup a, NameGroup b) => known.FileUnder(a.Full) is { } x && known.FileUnder(b.Full) is { } y && x != y;

    /// <summary>The same first and last word, initials and endings such as <c>Jr.</c> aside; but not the endings where the article speaks of father and son.</summary>
    private static bool IsOnePerson(NameGroup a, NameGroup b, bool hasFamily)
    {
        var (x, y) = (Plain(a), Plain(b));
        return a.NameClass == "PER" && b.NameClass == "PER" && x.Count > 1 && y.Count > 1 && x[0] == y[0] && x[^1] == y[^1] && !(hasFamily && Ending(a) != Ending(b));
    }

    /// <summary><c>jr</c> of <c>Omar Haddad Jr.</c>; empty where the name has no such ending.</summary>
    private static string Ending(NameGroup group) => group.Keys[^1] is "jr" or "sr" or "ii" or "iii" or "iv" ? group.Keys[^1] : "";

    private static List<string> Plain(NameGroup group) => [.. group.Keys.Where(key => key.Length > 1 && key is not ("jr" or "sr" or "ii" or "iii"))];

    private static bool IsOneOrganization(NameGroup a, NameGroup b) =>
        a.NameClass is not "PER" && b.NameClass is not "PER" && NameForms.IsAcronym([.. a.Parts], [.. b.Parts])
            && (a.Parts.Count == 1 ? a : b).Parts[0].Count(char.IsUpper) >= 2;

    private bool IsPartOf(NameGroup shorter, NameGroup longer) =>
        longer.Keys.Count > shorter.Keys.Count && (longer.Keys[^1] == shorter.Keys[0] || longer.Keys[0] == shorter.Keys[0]) 
            && (!longer.Parts.Contains("of") || (longer.Keys[0] == shorter.Keys[0] && kinds.IsOrganization(shorter.Parts[0])));

    /// <summary>Gives each mention by surname, or by first name, the full name that it stands for.</summary>
    private static void ShareSurnames(List<NameGroup> groups, int[] parent, int[] root, Func<int, Gender> genderOf, Func<int, int> sectionOf)
    {
        for (var g = 0; g < groups.Count; g++)
        {
            if (groups[g].NameClass is "PER" or "" && groups[g].Parts.Count == 2 && Ending(groups[g]).Length > 0)
            {
                // `Haddad Jr.` is the one whose name ends so.
                var sons = EndingSo(groups, g);
                groups[g].Mentions.ForEach(mention => root[mention] = sons.Count == 1 ? Find(parent, sons[0]) : root[mention]);
                continue;
            }
            var isHyphenated = groups[g].Parts is [_, "-", _];
            if ((groups[g].Parts.Count != 1 && !isHyphenated) || groups[g].NameClass is not ("PER" or ""))
            {
                continue;
            }
            // `Mr. Sato-Lindgren` is whoever's name ends so.
            var bearers = isHyphenated ? EndingSo(groups, g) : Bearers(groups, g, full => Plain(full) is [.., var surname] ? surname : full.Keys[^1]);
            bearers = bearers.Count > 0 || isHyphenated ? bearers : Bearers(groups, g, full => full.Keys[0]);
            // `Melba Acosta Febo` is Ms. Acosta, too.
            bearers = bearers.Count > 0 || isHyphenated ? bearers : Bearers(groups, g, full => full.Keys[1]);
            foreach (var mention in groups[g].Mentions)
            {
                if (Bearer(groups, NamedThere(groups, bearers, sectionOf, sectionOf(mention)), mention, genderOf) is { } bearer)
                {
                    root[mention] = Find(parent, bearer);
                }
            }
        }
    }

    private static List<int> Bearers(List<NameGroup> groups, int surname, Func<NameGroup, string> wordOf) =>
        [.. Enumerable.Range(0, groups.Count).Where(f => groups[f].Parts.Count > 1 && groups[f].NameClass == "PER" && wordOf(groups[f]) == groups[surname].Keys[0])];

    /// <summary>The persons whose longer names end with the words of a name.</summary>
    private static List<int> EndingSo(List<NameGroup> groups, int name) =>
        [.. Enumerable.Range(0, groups.Count).Where(b => groups[b].Keys.Count > groups[name].Keys.Count && groups[b].NameClass == "PER" && groups[b].Keys.TakeLast(groups[name].Keys.Count).SequenceEqual(groups[name].Keys))];

    /// <summary>Of several bearers of a surname, those whom the same section of the page names; all where it names none.</summary>
    private static List<int> NamedThere(List<NameGroup> groups, List<int> bearers, Func<int, int> sectionOf, int section)
    {
        var there = bearers.Where(bearer => groups[bearer].Mentions.Exists(mention => sectionOf(mention) == section)).ToList();
        return there.Count > 0 ? there : bearers;
    }

    /// <summary>Of several bearers of a surname, the one named in full most often; of those named before, if any was.</summary>
    private static int? Bearer(List<NameGroup> groups, List<int> bearers, int mention, Func<int, Gender> genderOf)
    {
        // Whoever bears a surname is somebody, whatever one place makes of it: only `Mr.` and `Ms.` tell two apart.
        static Gender OfPerson(Gender gender) => gender is Gender.Male or Gender.Female ? gender : Gender.Person;
        var gender = OfPerson(genderOf(mention));
        var fitting = bearers.Where(b => !PairFeatures.Clash(gender, groups[b].Mentions.Select(m => OfPerson(genderOf(m))).FirstOrDefault(g => g != Gender.Person, Gender.Person))).ToList();
        var before = fitting.Where(b => groups[b].Mentions[0] < mention).ToList();
        return (before.Count > 0 ? before : fitting).Select(b => (int?)b).MaxBy(b => groups[b!.Value].Mentions.Count);
    }

    private static int Find(int[] parent, int group)
    {
        while (parent[group] != group)
        {
            group = parent[group] = parent[parent[group]];
        }
        return group;
    }

    private static void Unite(int[] parent, int a, int b) => parent[Find(parent, b)] = Find(parent, a);
}
