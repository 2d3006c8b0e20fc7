using System.Text;
using System.Text.RegularExpressions;

namespace Gainsay.Training.Corpora;

/// <summary>Puts tokens of newswire together to running text again.</summary>
internal static partial class NewswireText
{
    /// <summary>The articles of a file of tokens: a line a token with its tag behind a tab, blank lines between blocks, <c>-DOCSTART-</c> and the file's name before each article.</summary>
    /// <returns>The name and the text of each, its blocks as paragraphs; addresses are left out.</returns>
    public static IEnumerable<(string Name, string Text)> Read(IEnumerable<string> lines)
    {
        string? name = null;
        var blocks = new List<List<string>>();
        foreach (var line in lines)
        {
            if (line.StartsWith("-DOCSTART-", StringComparison.Ordinal))
            {
                if (name is not null)
                {
                    yield return (name, Text(blocks));
                }
                name = line.Split('\t')[1].Replace(".txt.tsv", "", StringComparison.Ordinal);
                blocks = [[]];
            }
            else if (name is not null && string.IsNullOrWhiteSpace(line))
            {
                if (blocks[^1].Count > 0)
                {
                    blocks.Add([]);
                }
            }
            else if (name is not null)
            {
                blocks[^1].Add(line.Split('\t')[0]);
            }
        }
        if (name is not null)
        {
            yield return (name, Text(blocks));
        }
    }

    private static string Text(IEnumerable<List<string>> blocks) =>
        string.Join("\n\n", blocks.Select(Joined).Where(block => block.Length > 0 && !block.StartsWith("http", StringComparison.Ordinal)));

    private static string Joined(List<string> words)
    {
        var text = new StringBuilder();
        var isQuoted = false;
        void Close(string word)
        {
            while (text.Length > 0 && text[^1] == ' ')
            {
                text.Length--;
            }
            text.Append(word);
        }
        foreach (var word in words)
        {
            if (word is "``" or "''" or "\"")
            {
                if (isQuoted)
                {
                    Close("\" ");
                }
                else
                {
                    text.Append('"');
                }
                isQuoted = !isQuoted;
            }
            else if (ToTheLeft().IsMatch(word))
            {
                Close(word + " ");
            }
            else if (word is "(" or "[" or "{" or "“" or "‘" or "$" or "£" or "€")
            {
                text.Append(word);
            }
            else if (word == "/")
            {
                Close(word);
            }
            else
            {
                text.Append(word).Append(' ');
            }
        }
        return text.ToString().Trim();
    }

    [GeneratedRegex(@"^[,.;:!?%)\]}”’]$|^\.\.\.$|^…$|^(n't|'s|'re|'ve|'ll|'d|'m|’s|’re|’ve|’ll|’d|’m|n’t)$")]
    private static partial Regex ToTheLeft();
}
