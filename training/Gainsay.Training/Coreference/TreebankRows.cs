using Gainsay.Desk.Scores;
using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Encoders;

namespace Gainsay.Training.Coreference;

/// <summary>Rows of a document whose every mention is annotated.</summary>
internal static class TreebankRows
{
    /// <summary>A row for each mention that the engine finds.</summary>
    public static IReadOnlyList<ChainRow> Of(CoreferenceDocument document, ReaderModel model, WordReader reader)
    {
        var text = document.Read(model, reader);
        var mentions = MentionFinder.Find(text);
        var entities = Entities(document, text, mentions);
        return [.. MentionPairs.Of(text, mentions).Select((choice, i) => ChainRow.Of(choice, earlier => entities[i] != 0 && entities[earlier] == entities[i]))];
    }

    /// <summary>The gold entity of each mention: that of the same words, or else of a gold mention whose head it shares; 0 for none.</summary>
    private static int[] Entities(CoreferenceDocument document, ChainText text, IReadOnlyList<Mention> mentions)
    {
        var bySpan = new Dictionary<(int, int), int>();
        var byHead = new Dictionary<int, int>();
        foreach (var gold in document.Mentions.OrderBy(mention => mention.Last - mention.First))
        {
            bySpan.TryAdd((gold.First, gold.Last), gold.Entity);
            byHead.TryAdd(HeadOf(text.Words, gold), gold.Entity);
        }
        return [.. mentions.Select(mention => bySpan.GetValueOrDefault((mention.First, mention.Last)) is var entity and not 0
            ? entity : byHead.GetValueOrDefault(mention.Head))];
    }

    private static int HeadOf(ReadWords words, EntityMention mention)
    {
        for (var word = mention.First; word <= mention.Last; word++)
        {
            if (words[word].Head < mention.First || words[word].Head > mention.Last)
            {
                return word;
            }
        }
        return mention.Last;
    }
}
