using System.Text;

namespace Gainsay.Reading.Tests.Phenomena;

/// <summary>One example of a page in <c>docs/phenomena</c>.</summary>
/// <param name="Page">File name without extension.</param>
/// <param name="Heading">The heading that the example stands under.</param>
/// <param name="Text">The example, its paragraphs apart by an empty line.</param>
/// <param name="Expected">The list below it, one item a line, bullets left out, indents kept.</param>
public sealed record PhenomenonExample(string Page, string Heading, string Text, string Expected)
{
    public override string ToString() => $"{Page}: {Heading}: {Text}";
}

/// <summary>Reads the examples out of the pages.</summary>
internal static class PhenomenonPage
{
    public static IEnumerable<PhenomenonExample> Examples(string folder) =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "phenomena", folder), "*.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Parse(Path.GetFileNameWithoutExtension(file), File.ReadAllLines(file)));

    private static IEnumerable<PhenomenonExample> Parse(string page, string[] lines)
    {
        var heading = "";
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
            {
                heading = lines[i].TrimStart('#', ' ');
            }
            if (!lines[i].StartsWith('>'))
            {
                continue;
            }
            var text = new StringBuilder();
            for (; i < lines.Length && lines[i].StartsWith('>'); i++)
            {
                text.Append(lines[i].Length > 1 ? lines[i][2..] : "\n\n");
            }
            var expected = lines.Skip(i).SkipWhile(string.IsNullOrWhiteSpace).TakeWhile(line => line.TrimStart().StartsWith("- ", StringComparison.Ordinal));
            yield return new PhenomenonExample(page, heading, text.ToString(), string.Join('\n', expected.Select(WithoutBullet)));
        }
    }

    private static string WithoutBullet(string line)
    {
        var bullet = line.IndexOf("- ", StringComparison.Ordinal);
        return line[..bullet] + line[(bullet + 2)..];
    }
}
