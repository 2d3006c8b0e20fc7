using System.Text.Json;
using Gainsay.Desk.Scores;
using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Training.Coreference;

/// <summary>Rows of news articles whose speakers are labelled with the names that they are filed under.</summary>
/// <remarks>A name is no chain: of a source that is a pronoun or a description, right are the mentions by that name and the sources that have the same
/// label, wrong those of others. Other pronouns and descriptions may be either, and are left out.</remarks>
internal static class SpeakerRows
{
    /// <param name="articles">JSON lines with <c>id</c>, <c>text</c> and <c>attributions</c>.</param>
    /// <param name="labels">JSON lines with <c>id</c> and <c>speakers</c>.</param>
    /// <param name="reader">Reads the articles.</param>
    /// <returns>The rows of each article that has some.</returns>
    public static IEnumerable<IReadOnlyList<ChainRow>> Read(IEnumerable<string> articles, IEnumerable<string> labels, NamedArticleReader reader)
    {
        var speakersOf = labels.ToDictionary(Id, Speakers);
        foreach (var line in articles)
        {
            if (speakersOf.GetValueOrDefault(Id(line)) is { Count: > 0 } speakers && Rows(line, speakers, reader) is { Count: > 0 } rows)
            {
                yield return rows;
            }
        }
    }

    private static string Id(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("id").GetString()!;
    }

    /// <summary>By attribution; joint ones, which several parties share, are left out.</summary>
    private static Dictionary<string, FiledActor> Speakers(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("speakers").EnumerateArray()
            .Select(s => (Id: s.GetProperty("attribution").GetString()!, Actor: new FiledActor(s.GetProperty("speaker").GetString()!, s.GetProperty("kind").GetString() == "person")))
            .Where(s => !s.Actor.Name.Contains(';', StringComparison.Ordinal)).ToDictionary(s => s.Id, s => s.Actor);
    }

    private static List<ChainRow> Rows(string line, Dictionary<string, FiledActor> speakers, NamedArticleReader reader)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("text").GetString()!;
        var codePoints = new CodePoints(text);
        var gold = json.RootElement.GetProperty("attributions").EnumerateArray().ToList();
        var (article, cast) = reader.Read(text, [.. gold.Select(attribution => Read(attribution, codePoints))]);
        var named = cast.Parties.Count;
        var entities = cast.PartyOf.Select(party => party < 0 ? (int?)null : party).ToArray();
        var described = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var sources = new SortedSet<int>();
        for (var i = 0; i < gold.Count; i++)
        {
            if (speakers.TryGetValue(gold[i].GetProperty("id").GetString()!, out var speaker) && article.Sources[i] is [var head]
                && new NamedArticle(article, cast).MentionAt(head) is var source and >= 0 && entities[source] is null && IsOpen(article.Mentions[source]))
            {
                var party = Enumerable.Range(0, named).FirstOrDefault(p => FilingName.IsSame(speaker.Name, cast.Parties[p].Name!, speaker.IsPerson), -1);
                described.TryAdd(speaker.Name, named + described.Count);
                entities[source] = party >= 0 ? party : described[speaker.Name];
                sources.Add(source);
            }
        }
        var choices = MentionPairs.Of(article.Text, article.Mentions);
        return [.. sources.Select(source => (source, row: ChainRow.Of(choices[source], earlier => entities[earlier] is { } entity ? entity == entities[source] : null)))
            .Where(s => s.row.Right.Contains(true) || entities[s.source] >= named).Select(s => s.row)];
    }

    /// <summary>Whether the trained scores decide about it: the tree does about <c>who</c>, and the quotation about <c>I</c>.</summary>
    private static bool IsOpen(MentionProfile mention) =>
        mention.Mention.Form != MentionForm.Name && mention.Antecedent < 0 && mention.Pronoun is not (PronounClass.I or PronounClass.We or PronounClass.You or PronounClass.Other);

    private static Attribution Read(JsonElement attribution, CodePoints codePoints)
    {
        IReadOnlyList<TextSpan> Spans(string role) =>
            [.. attribution.GetProperty(role).EnumerateArray().Select(span => codePoints.ToUtf16(span[0].GetInt32(), span[1].GetInt32()))];
        return new Attribution { Source = Spans("source"), Cue = Spans("cue"), Content = Spans("content") };
    }
}
