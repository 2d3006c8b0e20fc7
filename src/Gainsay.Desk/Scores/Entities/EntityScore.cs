using Gainsay.Ledger.Actors;
using Gainsay.Reading;
using Gainsay.Reading.Actors;

namespace Gainsay.Desk.Scores.Entities;

/// <summary>Where the actors within a document come from when identities across documents are scored.</summary>
public enum DocumentChains
{
    /// <summary>The gold chains of each document: only what goes on between documents is measured.</summary>
    Gold,

    /// <summary>Mentions of one type and name, or of whom one name ends with the other, such as <c>Jobs</c> and <c>Steve Jobs</c>.</summary>
    Names,
}

/// <summary>How well the ledger tells who is who across documents: B³ over gold named mentions.</summary>
public static class EntityScore
{
    /// <summary>Gives the named mentions of a file to the ledger's decision, and compares.</summary>
    /// <param name="path">Entity mentions in JSON lines, as the Diverse CDCR collection writes MEANTIME.</param>
    /// <param name="chains">What the actors within a document are.</param>
    /// <exception cref="ScoreInputException">The file is missing, or a line is no mention.</exception>
    public static BCubed Of(string path, DocumentChains chains)
    {
        var documents = EntityMention.Read(path).GroupBy(mention => mention.Document, StringComparer.Ordinal)
            .Select(document => (Id: document.Key, Actors: (chains == DocumentChains.Gold ? ByGold(document) : ByName(document)).ToList())).ToList();
        var ids = Identities.Across([.. documents.Select(document => ReadingOf(document.Id, document.Actors))]);
        return BCubed.Of([.. documents.SelectMany((document, d) =>
            document.Actors.SelectMany((mentions, a) => mentions.Select(mention => (mention.Entity, ids[d][a]))))]);
    }

    private static IEnumerable<List<EntityMention>> ByGold(IEnumerable<EntityMention> mentions) =>
        mentions.GroupBy(mention => mention.Entity, StringComparer.Ordinal).Select(chain => chain.ToList());

    // The longest names first, so that a surname goes to the one full name that ends with it, or else stands for itself.
    private static List<List<EntityMention>> ByName(IEnumerable<EntityMention> mentions)
    {
        var actors = new List<List<EntityMention>>();
        var byName = mentions.GroupBy(mention => (mention.Type, mention.Name))
            .OrderByDescending(group => group.Key.Name.Length).ThenBy(group => group.Key.Name, StringComparer.Ordinal);
        foreach (var named in byName)
        {
            var fuller = actors
                .Where(actor => actor[0].Type == named.Key.Type && actor[0].Name.EndsWith(" " + named.Key.Name, StringComparison.Ordinal)).ToList();
            if (fuller is [var one])
            {
                one.AddRange(named);
            }
            else
            {
                actors.Add([.. named]);
            }
        }
        return actors;
    }

    private static ArticleReading ReadingOf(string document, List<List<EntityMention>> actors) => new(
        new Article { Text = document, Input = document, Parts = [] },
        "gold",
        [.. actors.Select(mentions => new Actor(
            FilingName(mentions), KindOf(mentions[0].Type), [.. mentions.Select(mention => mention.Name).Distinct(StringComparer.Ordinal)], []))],
        [],
        [],
        [],
        []);

    // The most frequent name; of a person the most frequent of those with two words and more, where there is one.
    private static string FilingName(List<EntityMention> mentions) => mentions.GroupBy(mention => mention.Name, StringComparer.Ordinal)
        .OrderByDescending(name => name.First().Type == "PER" && name.Key.Contains(' ', StringComparison.Ordinal))
        .ThenByDescending(name => name.Count()).ThenByDescending(name => name.Key.Length).ThenBy(name => name.Key, StringComparer.Ordinal).First().Key;

    private static ActorKind KindOf(string type) => type switch
    {
        "PER" => ActorKind.Person,
        "LOC" => ActorKind.State,
        _ => ActorKind.Organization,
    };
}
