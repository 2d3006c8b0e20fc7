using System.Globalization;
using Gainsay.Reading.Actors.Casting;
using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Text;

namespace Gainsay.Training.Coreference;

/// <summary>Rows of GAP (Webster et al., TACL 2018): a passage, a pronoun, and two names of which one may be meant.</summary>
/// <remarks>Right are all mentions by that name, wrong those by any other; what is no name is left out.</remarks>
internal static class PronounRows
{
    private const int Columns = 11;

    /// <param name="lines">Tab-separated lines, the first of which names the columns.</param>
    /// <param name="reader">Reads the passages.</param>
    public static IEnumerable<ChainRow> Read(IEnumerable<string> lines, NamedArticleReader reader) =>
        lines.Skip(1).Select(line => line.Split('\t')).Where(columns => columns.Length == Columns).Select(columns => Row(columns, reader)).OfType<ChainRow>();

    /// <summary>Null where neither name is meant, or the engine does not find the pronoun or the name.</summary>
    private static ChainRow? Row(string[] columns, NamedArticleReader reader)
    {
        var meant = columns[6] == "TRUE" ? 4 : columns[9] == "TRUE" ? 7 : -1;
        if (meant < 0)
        {
            return null;
        }
        var (article, cast) = reader.Read(columns[1], []);
        var codePoints = new CodePoints(columns[1]);
        var (pronoun, name) = (MentionIn(article, Place(2)), MentionIn(article, Place(meant)));
        if (pronoun < 0 || name < 0 || cast.PartyOf[name] < 0 || article.Mentions[pronoun].Pronoun == PronounClass.None)
        {
            return null;
        }
        var row = ChainRow.Of(
            MentionPairs.Of(article.Text, article.Mentions)[pronoun], earlier => cast.PartyOf[earlier] is var party and >= 0 ? party == cast.PartyOf[name] : null);
        return row.Right.Contains(true) ? row : null;

        TextSpan Place(int column)
        {
            var start = int.Parse(columns[column + 1], CultureInfo.InvariantCulture);
            return codePoints.ToUtf16(start, start + new CodePoints(columns[column]).Count);
        }
    }

    /// <summary>The mention whose head stands in a place; -1 for none.</summary>
    private static int MentionIn(MentionedArticle article, TextSpan place) =>
        Enumerable.Range(0, article.Mentions.Count).FirstOrDefault(i => place.Contains(article.Text.Words[article.Mentions[i].Mention.Head].Span), -1);
}
