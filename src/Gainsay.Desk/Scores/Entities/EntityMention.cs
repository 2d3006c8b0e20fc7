using System.Text.Json;

namespace Gainsay.Desk.Scores.Entities;

/// <summary>A named mention of a gold entity in one document of several.</summary>
/// <param name="Document">Its document.</param>
/// <param name="Entity">Its entity, across documents.</param>
/// <param name="Type"><c>PER</c>, <c>ORG</c> or <c>LOC</c>.</param>
/// <param name="Name">The run of capitalised words around its head: <c>Apple CEO Steve Jobs</c>.</param>
/// <param name="Phrase">The whole mention.</param>
/// <remarks>Read from the mention files of the Diverse CDCR collection (Zhukova et al. 2022), in which MEANTIME is one. A mention is named
/// where its head is a proper noun. The file writes one entity's chain under several prefixes (<c>intra_</c>, <c>cross_</c>, <c>cross_intra_</c>), which say
/// where else it is mentioned; they are left out.</remarks>
internal sealed record EntityMention(string Document, string Entity, string Type, string Name, string Phrase)
{
    private static readonly HashSet<string> Types = new(["PER", "ORG", "LOC"], StringComparer.Ordinal);

    /// <summary>The named mentions of a file, JSON lines, gzipped where its name ends so.</summary>
    /// <exception cref="ScoreInputException">A line is no mention.</exception>
    public static IReadOnlyList<EntityMention> Read(string path)
    {
        var mentions = new List<EntityMention>();
        foreach (var (number, text) in ScoreFile.Lines(path, "a JSONL file of entity mentions").Where(line => !string.IsNullOrWhiteSpace(line.Text)))
        {
            var place = new LinePlace(path, number);
            using var json = ScoreLines.Parse(text, place);
            if (Of(json.RootElement, place) is { } mention)
            {
                mentions.Add(mention);
            }
        }
        return mentions;
    }

    private static EntityMention? Of(JsonElement line, LinePlace place)
    {
        var type = Text(line, "mention_type", place);
        if (!Types.Contains(type) || Text(line, "mention_head_pos", place) != "PROPN")
        {
            return null;
        }
        var words = Text(line, "tokens_str", place).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = NameAround(words, Text(line, "mention_head", place));
        var chain = Text(line, "coref_chain", place);
        return name.Length == 0
            ? null
            : new EntityMention(Text(line, "doc_id", place), chain[(chain.LastIndexOf('_') + 1)..], type, name, string.Join(' ', words));
    }

    private static string NameAround(string[] words, string head)
    {
        var at = Array.LastIndexOf(words, head);
        if (at < 0 || !IsOfName(words[at]))
        {
            return "";
        }
        var (start, end) = (at, at + 1);
        while (start > 0 && IsOfName(words[start - 1]))
        {
            start--;
        }
        while (end < words.Length && IsOfName(words[end]))
        {
            end++;
        }
        return string.Join(' ', words[start..end]);
    }

    private static bool IsOfName(string word) => char.IsUpper(word[0]) || char.IsDigit(word[0]) || word is "&" or "-";

    private static string Text(JsonElement line, string field, LinePlace place) =>
        line.ValueKind == JsonValueKind.Object && line.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw place.Fault($"found no text `{field}`", "a mention with coref_chain, doc_id, mention_type, mention_head, mention_head_pos and tokens_str");
}
