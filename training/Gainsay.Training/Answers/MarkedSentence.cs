using System.Text;
using Gainsay.Reading.Answers;
using Gainsay.Reading.Text;

namespace Gainsay.Training.Answers;

/// <summary>A sentence with one statement: its source in braces, its cue in angle brackets and its content in brackets.</summary>
internal static class MarkedSentence
{
    /// <summary>Adds a sentence without its marks to a text, and says where its statement stands there.</summary>
    /// <exception cref="FormatException">The sentence has no content.</exception>
    public static StatementPlaces AddTo(StringBuilder text, string sentence)
    {
        var spans = new Dictionary<char, List<TextSpan>> { ['}'] = [], ['>'] = [], [']'] = [] };
        var start = 0;
        foreach (var letter in sentence)
        {
            if (letter is '{' or '<' or '[')
            {
                start = text.Length;
            }
            else if (spans.TryGetValue(letter, out var of))
            {
                of.Add(new TextSpan(start, text.Length));
            }
            else
            {
                text.Append(letter);
            }
        }
        return spans[']'].Count > 0 ? new StatementPlaces(spans['}'], spans['>'], spans[']']) : throw new FormatException($"No content in brackets: {sentence}");
    }
}
