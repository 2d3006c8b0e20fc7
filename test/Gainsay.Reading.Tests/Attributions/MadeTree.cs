using System.Globalization;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Tests.Attributions;

/// <summary>Words with a tree, made without a model: each as <c>word/part of speech/head/relation</c>, heads counted from 0.</summary>
internal static class MadeTree
{
    public static (string Text, ReadWords Words) Of(string tree)
    {
        var rows = tree.Split(' ').Select(word => word.Split('/')).ToArray();
        var text = string.Join(' ', rows.Select(row => row[0]));
        var spans = new List<TextSpan>();
        foreach (var row in rows)
        {
            var start = spans.Count == 0 ? 0 : spans[^1].End + 1;
            spans.Add(new TextSpan(start, start + row[0].Length));
        }
        return (text, new ReadWords(
            new EncodedArticle(text, spans, []),
            [.. rows.Select((row, i) => new WordReading(spans[i], row[1], int.Parse(row[2], CultureInfo.InvariantCulture), row[3], "O", "O"))]));
    }

    /// <summary>Where a part of the text stands.</summary>
    public static TextSpan Part(string text, string part)
    {
        var start = text.IndexOf(part, StringComparison.Ordinal);
        return new TextSpan(start, start + part.Length);
    }
}
