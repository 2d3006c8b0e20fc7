using System.Text;
using AngleSharp.Dom;

namespace Gainsay.Intake.Pages;

internal enum ParagraphKind
{
    Running,
    Heading,
    ListItem,
    Quoted,
}

/// <summary>A paragraph of a page.</summary>
/// <param name="Text">Its words, white space folded and trimmed; never empty.</param>
/// <param name="Kind">What holds it.</param>
/// <param name="LinkShare">0 to 1: how much of it stands in links.</param>
internal sealed record PageParagraph(string Text, ParagraphKind Kind, double LinkShare)
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "br", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table",
        "tbody", "tfoot", "thead", "tr", "ul",
    };

    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "audio", "button", "canvas", "datalist", "embed", "head", "iframe", "input", "link", "map", "math", "meta", "noscript", "object", "script", "select",
        "style", "svg", "template", "textarea", "video",
    };

    /// <summary>Whether it ends as sentences do.</summary>
    internal bool IsSentence => Text.TrimEnd('"', '\'', '”', '’', ')', ']', '»') is [.., '.' or '?' or '!' or '…'];

    /// <summary>The paragraphs of an element, in the order of the page. A line break ends one, as a block does.</summary>
    internal static List<PageParagraph> In(INode root)
    {
        var walk = new Walk();
        walk.Visit(root, ParagraphKind.Running, inLink: false);
        walk.End();
        return walk.Found;
    }

    private sealed class Walk
    {
        private readonly StringBuilder text = new();
        private int linked;
        private ParagraphKind current;

        internal List<PageParagraph> Found { get; } = [];

        // The parser itself flattens what nests deeper than any stack would bear.
        internal void Visit(INode node, ParagraphKind kind, bool inLink)
        {
            foreach (var child in node.ChildNodes)
            {
                if (child is IText words)
                {
                    Add(words.Data, kind, inLink);
                }
                else if (child is IElement element && !Silent.Contains(element.LocalName))
                {
                    var block = Blocks.Contains(element.LocalName);
                    if (block)
                    {
                        End();
                    }
                    // The cells of a row are one line.
                    else if (element.LocalName is "td" or "th")
                    {
                        Add(" ", kind, inLink);
                    }
                    Visit(element, KindOf(element.LocalName, kind), inLink || element.LocalName == "a");
                    if (block)
                    {
                        End();
                    }
                }
            }
        }

        internal void End()
        {
            while (text.Length > 0 && text[^1] == ' ')
            {
                text.Length--;
            }
            if (text.Length > 0)
            {
                Found.Add(new PageParagraph(text.ToString(), current, Math.Min(1, linked / (double)text.Length)));
            }
            text.Clear();
            linked = 0;
        }

        private void Add(string words, ParagraphKind kind, bool inLink)
        {
            foreach (var c in words)
            {
                if (char.IsWhiteSpace(c))
                {
                    if (text.Length > 0 && text[^1] != ' ')
                    {
                        text.Append(' ');
                        linked += inLink ? 1 : 0;
                    }
                }
                // Marks that only say where a line may break are no part of the words.
                else if (c is not ('\u00AD' or '\u200B' or '\u2060' or '\uFEFF') && !(char.IsControl(c)))
                {
                    current = text.Length == 0 ? kind : current;
                    text.Append(c);
                    linked += inLink ? 1 : 0;
                }
            }
        }

        private static ParagraphKind KindOf(string name, ParagraphKind around) => name switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => ParagraphKind.Heading,
            "li" => ParagraphKind.ListItem,
            "blockquote" => ParagraphKind.Quoted,
            "p" when around == ParagraphKind.Quoted => around,
            "p" => around == ParagraphKind.ListItem ? around : ParagraphKind.Running,
            _ => around,
        };
    }
}
