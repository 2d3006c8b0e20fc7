using AngleSharp.Dom;

namespace Gainsay.Intake.Pages;

/// <summary>The words of class names and ids that mark furniture, from <c>furniture-names.txt</c>.</summary>
internal static class FurnitureNames
{
    private static readonly HashSet<string> Names = Load();

    /// <summary>Whether a word, or two neighbouring words, of the element's class or id is a name of furniture.</summary>
    internal static bool Has(IElement element) => Has(element.ClassName) || Has(element.Id);

    // Words are what stands between signs and before capitals: `article__relatedLinks` is article, related, links.
    private static bool Has(string? names)
    {
        if (string.IsNullOrEmpty(names))
        {
            return false;
        }
        var lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> pair = stackalloc char[128];
        var previous = 0;
        var filled = 0;
        for (var i = 0; i <= names.Length; i++)
        {
            var ends = i == names.Length || !char.IsAsciiLetter(names[i]) || (i > 0 && char.IsAsciiLetterUpper(names[i]) && char.IsAsciiLetterLower(names[i - 1]));
            if (ends && filled > previous)
            {
                var word = pair[previous..filled];
                if (lookup.Contains(word) || lookup.Contains(pair[..filled]))
                {
                    return true;
                }
                // Keep the last word for the next pair; white space parts one name from the next.
                var separate = i < names.Length && char.IsWhiteSpace(names[i]);
                word.CopyTo(pair);
                filled = separate ? 0 : word.Length;
                if (filled > 0)
                {
                    pair[filled++] = '-';
                }
                previous = filled;
            }
            if (i < names.Length && char.IsAsciiLetter(names[i]) && filled < pair.Length - 1)
            {
                pair[filled++] = char.ToLowerInvariant(names[i]);
            }
        }
        return false;
    }

    private static HashSet<string> Load()
    {
        using var stream = typeof(FurnitureNames).Assembly.GetManifestResourceStream("Gainsay.Intake.Pages.furniture-names.txt")!;
        using var lines = new StreamReader(stream);
        return [.. lines.ReadToEnd().Split('\n')
            .Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
    }
}
