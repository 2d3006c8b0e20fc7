namespace Gainsay.Reading.Text;

/// <summary>The lines of a text.</summary>
public static class TextLines
{
    /// <summary>The lines of a part that are not blank, without their line feeds, in text order.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="part">The stretch of it to look at.</param>
    public static IEnumerable<TextSpan> Of(string text, TextSpan part)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var start = part.Start; start < part.End;)
        {
            var length = text.AsSpan(start, part.End - start).IndexOf('\n');
            var end = length < 0 ? part.End : start + length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                yield return new TextSpan(start, end);
            }
            start = end + 1;
        }
    }
}
