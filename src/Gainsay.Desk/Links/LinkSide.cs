using System.Text.RegularExpressions;
using Gainsay.Desk.Voices;
using Gainsay.Ledger;
using Gainsay.Ledger.Links;
using Gainsay.Reading.Pairs;
using Gainsay.Reading.Text;

namespace Gainsay.Desk.Links;

/// <summary>One statement of a pair, with what its words say, taken apart once for all pairs that it stands in.</summary>
internal sealed partial class LinkSide(Linkable linkable)
{
    private readonly Lazy<ClaimWords> claim = new(() => ClaimWords.Of(linkable.Statement.Text));
    private readonly Lazy<ClaimWords> content = new(() => ClaimWords.Of(linkable.Statement.ContentWords));
    private readonly Lazy<ClaimWords> cue = new(() => ClaimWords.Of(linkable.Statement.CueWords));
    private readonly Lazy<ClaimWords> source = new(() => ClaimWords.Of(linkable.Statement.SourceWords));
    private readonly Lazy<ClaimWords> told = new(() => ClaimWords.Of(ToldBy(linkable.Statement)));
    private readonly Lazy<Shingles> shingles = new(() => Shingles.Of(linkable.Statement.ContentWords));

    private readonly Lazy<Shingles> claimShingles = new(() => Shingles.Of(linkable.Statement.Text));

    private readonly Lazy<(PointerKind Kind, string Taken)> pointer = new(() => Pointers.Of(linkable.Statement.ContentWords));
    private readonly Lazy<IReadOnlySet<string>> partyStems = new(() => linkable.Statement.Actors.Concat(linkable.Statement.SpeaksFor)
        .SelectMany(name => ClaimWords.Of(name).Stems).ToHashSet(StringComparer.Ordinal));

    public Linkable Linkable { get; } = linkable;

    public Statement Statement => Linkable.Statement;

    /// <summary>The words of the proposition.</summary>
    public ClaimWords Claim => claim.Value;

    /// <summary>The words of the content, as the article has them.</summary>
    public ClaimWords Content => content.Value;

    public ClaimWords Cue => cue.Value;

    /// <summary>The runs of words of the content, by which copies are told.</summary>
    public Shingles Shingles => shingles.Value;

    /// <summary>The runs of words of the claim.</summary>
    public Shingles ClaimShingles => claimShingles.Value;

    public ClaimWords Source => source.Value;

    /// <summary>The words of source, cue and content in the order of the article: "the mayor denied that the bridge is unsafe".</summary>
    public ClaimWords Told => told.Value;

    /// <summary>How the content points to what was said before.</summary>
    public PointerKind Pointer => pointer.Value.Kind;

    /// <summary>The stem of the word that it takes up: <c>letter</c> of <c>no such letter</c>. Empty where it takes up none.</summary>
    public string TakenUp => pointer.Value.Taken;

    /// <summary>Stems of the names of those who say it and for whom it is said.</summary>
    public IReadOnlySet<string> PartyStems => partyStems.Value;

    /// <summary>Whether a share of those whom a poll asked says it: they answer the poll, not each other.</summary>
    public bool IsShareOfPoll => Statement.SourceWords.Length > 0 && (char.IsDigit(Statement.SourceWords[0]) || Source.Stems.Contains("percent"));

    /// <summary>Whether the claim is what the source does to a thing rather than what it says: <c>The senator supports the bill</c>.</summary>
    public bool IsAct => Statement.Claim is not null && Cue.Stems.Count > 0 && !Cue.Stems.Overlaps(Content.Stems) && Cue.Stems.Overlaps(Claim.Stems);

    /// <summary>Whether the claim says something of something: "the wall will be built", not "a wall on the border".</summary>
    /// <remarks>By a conjunction that leads in or the words that verbs have; a verb without either is not seen. What begins with "whom" or "about" was cut off from its clause.</remarks>
    public bool IsClause => Statement.ContentWords.StartsWith("that ", StringComparison.OrdinalIgnoreCase)
        || (!Clauses.Dangles(Statement.Text) && Clauses.HasVerb(Statement.ContentWords.Contains("there", StringComparison.OrdinalIgnoreCase) ? Statement.Text : Lead().Replace(Statement.Text, "")));

    /// <summary>Whether something is refused to somebody rather than said to be untrue: "denied service to a couple", "denied a request".</summary>
    public bool IsRefusal => Cue.Rejects && (Clauses.NamesWhatIsRefused(Statement.ContentWords)
        || (Statement.ContentWords.Contains(" to ", StringComparison.OrdinalIgnoreCase) && !Clauses.HasVerb(Statement.ContentWords.Replace(" to ", " ", StringComparison.OrdinalIgnoreCase))));

    /// <summary>Stems of the telling words that two contents share.</summary>
    public static IEnumerable<string> Shared(LinkSide one, LinkSide other) => one.Content.Stems.Where(stem => other.Content.Stems.Contains(stem) && !ClaimWords.SaysLittle(stem));

    /// <summary>Source, cue and content in the order of the article; the speaker's name where only a name says who the source is.</summary>
    internal static string ToldBy(Statement statement)
    {
        static ToldPlace[] Place(IReadOnlyList<TextSpan> spans, string words, bool isContent) => spans.Count == 0 ? [] : [new ToldPlace(spans[0].Start, new ToldPart(words, isContent))];
        var told = ToldWords.Of(
            Place(statement.Source, statement.SourceWords, isContent: false),
            Place(statement.Cue, statement.CueWords, isContent: false),
            Place(statement.Content, statement.ContentWords, isContent: true),
            string.Join(", ", statement.Actors));
        return WhiteSpace().Replace(string.Join(' ', told.Parts.Select(part => part.Words)), " ");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    // Put before a phrase that was denied, to make a claim of it.
    [GeneratedRegex(@"^There (is|are) ")]
    private static partial Regex Lead();
}
