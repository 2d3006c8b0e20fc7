using Gainsay.Ledger;
using Gainsay.Ledger.Links;
using Gainsay.Reading;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;
using Spectre.Console;

namespace Gainsay.Cli.Terminals;

/// <summary>Prints who says what, for people: speaker and cue on one line with the attitude, the words below it, nested reports further in.</summary>
internal sealed class StatementText(IAnsiConsole console)
{
    private static readonly Style Speaker = new(decoration: Decoration.Bold);
    private static readonly Style Quiet = new(Color.Grey);

    /// <summary>Title, outlet and date, then every attribution in text order.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="links">Links with an end in the article; each is shown below the statement that answers.</param>
    public void Write(ArticleReading reading, IReadOnlyList<DrawnLink> links)
    {
        var article = reading.Article;
        console.Write(new Text(article.Title ?? article.Input, new Style(decoration: Decoration.Bold | Decoration.Underline)));
        console.WriteLine();
        console.Write(new Text(Facts(reading), Quiet));
        console.WriteLine();
        var places = new Places(article);
        var keys = StatementKey.AllOf(reading);
        for (var i = 0; i < reading.Attributions.Count; i++)
        {
            console.WriteLine();
            Write(reading, i, places);
            foreach (var link in links.Where(link => keys[i].Contains(link.From)))
            {
                WriteLink(reading, link, keys, places, 7 + (4 * Depth(reading, i)));
            }
        }
        console.WriteLine();
    }

    private void Write(ArticleReading reading, int index, Places places)
    {
        var attribution = reading.Attributions[index];
        var text = reading.Article.Text;
        var indent = 2 + (4 * Depth(reading, index));
        var place = places.Of(attribution.Content[0].Start);
        new Flow()
            .Add(SpeakerOf(reading, index), Speaker)
            .Add(attribution.Cue.Count > 0 ? " " + Words(text, attribution.Cue) : "")
            .Add(" – " + Labels(reading, index), AttitudeStyle.Of(attribution.Attitude))
            .Write(console, indent + 5, new string(' ', indent) + place, Quiet);
        new Flow().Add(Words(text, attribution.Content)).Write(console, indent + 5);
    }

    private void WriteLink(ArticleReading reading, DrawnLink link, IReadOnlyList<IReadOnlyList<string>> keys, Places places, int indent)
    {
        var to = Enumerable.Range(0, keys.Count).Where(i => keys[i].Contains(link.To)).Select(i => (int?)i).FirstOrDefault();
        var target = to is { } i ? $"{places.Of(reading.Attributions[i].Content[0].Start)} {SpeakerOf(reading, i)}" : "another article";
        new Flow().Add(Invariant($"→ {link.Relation.ToString().ToLowerInvariant()} {target} ({link.Confidence:F2}): {link.Reason}"), Quiet).Write(console, indent);
    }

    private static string Facts(ArticleReading reading)
    {
        var article = reading.Article;
        var count = reading.Attributions.Count;
        string?[] facts = [article.Outlet, article.Published, article.Input, count == 1 ? "1 attribution" : Invariant($"{count} attributions")];
        return string.Join(" · ", facts.Where(fact => fact is { Length: > 0 }));
    }

    /// <summary>The words of the text, and the filing name where that says more than they do.</summary>
    internal static string SpeakerOf(ArticleReading reading, int index)
    {
        var attribution = reading.Attributions[index];
        var names = string.Join("; ", reading.Sources[index].Select(actor => reading.Actors[actor].Name));
        var words = Words(reading.Article.Text, attribution.Source);
        return (words, names) switch
        {
            ("", "") => "(nobody named)",
            ("", _) => names,
            (_, "") => words,
            _ when words.Contains(names, StringComparison.OrdinalIgnoreCase) => words,
            _ => $"{words} [{names}]",
        };
    }

    private static string Labels(ArticleReading reading, int index)
    {
        var attribution = reading.Attributions[index];
        var via = string.Join(", ", reading.Via[index].Select(actor => reading.Actors[actor].Name));
        string[] labels =
        [
            attribution.Attitude.ToString().ToLowerInvariant(),
            attribution.Form == AttributionForm.Indirect ? "" : attribution.Form.ToString().ToLowerInvariant(),
            via.Length > 0 ? "via " + via : "",
            SaidDay.Of(reading.Article, attribution) is { } said ? Invariant($"said on {said:yyyy-MM-dd}") : "",
        ];
        return string.Join(", ", labels.Where(label => label.Length > 0));
    }

    private static int Depth(ArticleReading reading, int index)
    {
        var depth = 0;
        for (var parent = reading.Attributions[index].Parent; parent is { } p; parent = reading.Attributions[p].Parent)
        {
            depth++;
        }
        return depth;
    }

    /// <summary>The covered words, white space folded; parts that stand apart are joined by " … ".</summary>
    internal static string Words(string text, IReadOnlyList<TextSpan> spans) =>
        string.Join(" … ", spans.Select(span => Fold(span.In(text).ToString())));

    internal static string Fold(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
