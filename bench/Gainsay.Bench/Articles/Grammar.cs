using System.Text;

namespace Gainsay.Bench.Articles;

/// <summary>Symbols and their alternatives, from which texts are drawn by chance.</summary>
/// <remarks>
/// The format: <c>[symbol]</c> on a line of its own, then one alternative a line; <c>{symbol}</c> in an alternative is replaced by one of that
/// symbol's, <c>{Symbol}</c> with a capital first letter; <c>#</c> opens a comment line; empty lines count for nothing. An alternative that is
/// to come more often stands there more often. Immutable and safe for any number of threads.
/// </remarks>
internal sealed class Grammar
{
    private readonly Dictionary<string, List<string>> alternatives = new(StringComparer.Ordinal);

    /// <exception cref="FormatException">A line stands before the first symbol.</exception>
    public Grammar(IEnumerable<string> lines)
    {
        List<string>? current = null;
        foreach (var (index, line) in lines.Index())
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }
            if (line[0] == '[' && line[^1] == ']')
            {
                alternatives[line[1..^1]] = current = [];
                continue;
            }
            if (current is null)
            {
                throw new FormatException($"Grammar line {index + 1}: found `{line}`, expected a symbol in brackets first.");
            }
            current.Add(line);
        }
    }

    /// <summary>The grammar that comes with the program.</summary>
    public static Grammar OfNews()
    {
        using var stream = typeof(Grammar).Assembly.GetManifestResourceStream("news.grammar.txt")
            ?? throw new InvalidOperationException("The program was built without news.grammar.txt.");
        using var reader = new StreamReader(stream);
        return new(reader.ReadToEnd().Split('\n'));
    }

    /// <summary>One alternative of a symbol, all symbols in it replaced.</summary>
    /// <param name="symbol">In lower case.</param>
    /// <param name="chance">Decides; the same seed gives the same text.</param>
    /// <param name="fixedWords">What some symbols stand for here, whatever the grammar says of them; asked each time the symbol comes up.</param>
    /// <exception cref="KeyNotFoundException">A symbol is in neither.</exception>
    public string Expand(string symbol, Random chance, IReadOnlyDictionary<string, Func<string>> fixedWords)
    {
        if (fixedWords.TryGetValue(symbol, out var words))
        {
            return words();
        }
        if (!alternatives.TryGetValue(symbol, out var choices))
        {
            throw new KeyNotFoundException($"The grammar has no symbol `{symbol}`.");
        }
        return Fill(choices[chance.Next(choices.Count)], chance, fixedWords);
    }

    /// <summary>The text with its first letter a capital, also behind an opening quotation mark.</summary>
    public static string Capitalised(string text)
    {
        var first = text.AsSpan().IndexOfAnyExcept('“', ' ');
        return first < 0 ? text : string.Concat(text[..first], char.ToUpperInvariant(text[first]).ToString(), text[(first + 1)..]);
    }

    private string Fill(string template, Random chance, IReadOnlyDictionary<string, Func<string>> fixedWords)
    {
        var text = new StringBuilder();
        var at = 0;
        while (template.IndexOf('{', at) is var open and >= 0)
        {
            var close = template.IndexOf('}', open);
            var symbol = template[(open + 1)..close];
            var lower = char.ToLowerInvariant(symbol[0]) + symbol[1..];
            var words = Expand(lower, chance, fixedWords);
            text.Append(template, at, open - at).Append(lower == symbol ? words : Capitalised(words));
            at = close + 1;
        }
        return text.Append(template, at, template.Length - at).ToString();
    }
}
