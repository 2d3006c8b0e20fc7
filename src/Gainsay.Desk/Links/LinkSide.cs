using System.Text.RegularExpressions;
using Gainsay.Desk.Voices;
using Gainsay.Ledger;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Text;

namespace Gainsay.Desk.Links;

/// <summary>One statement of a pair, with what its words say, taken apart once for all pairs that it stands in.</summary>
internal sealed partial class LinkSide(Linkable linkable)
{
    private readonly Lazy<ClaimWords> claim = new(() => ClaimWords.Of(linkable.Statement.Text));
    private readonly Lazy<ClaimWords> content = new(() => ClaimWords.Of(linkable.Statement.ContentWords));
    private readonly Lazy<ClaimWords> cue = new(() => ClaimWords.Of(linkable.Statement.CueWords));
    private readonly Lazy<ClaimWords> told = new(() => ClaimWords.Of(ToldBy(linkable.Statement)));
    private readonly Lazy<Shingles> shingles = new(() => Shingles.Of(linkable.Statement.ContentWords));

    public Linkable Linkable { get; } = linkable;

    public Statement Statement => Linkable.Statement;

    /// <summary>The words of the proposition.</summary>
    public ClaimWords Claim => claim.Value;

    /// <summary>The words of the content, as the article has them.</summary>
    public ClaimWords Content => content.Value;

    public ClaimWords Cue => cue.Value;

    /// <summary>The runs of words of the content, by which copies are told.</summary>
    public Shingles Shingles => shingles.Value;

    /// <summary>The words of source, cue and content in the order of the article: "the mayor denied that the bridge is unsafe".</summary>
    public ClaimWords Told => told.Value;

    internal static string ToldBy(Statement statement)
    {
        (IReadOnlyList<TextSpan> Spans, string Words)[] roles =
            [(statement.Source, statement.SourceWords), (statement.Cue, statement.CueWords), (statement.Content, statement.ContentWords)];
        var inOrder = roles.Where(role => role.Spans.Count > 0).OrderBy(role => role.Spans[0].Start).Select(role => role.Words);
        return WhiteSpace().Replace(string.Join(' ', inOrder), " ");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
