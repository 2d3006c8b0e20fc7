using System.Text.RegularExpressions;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Attributions;

/// <summary>Quotations that are signed: a dash and a name right after the closing mark, and then a new line or the next quotation, as in a list of readers' voices.</summary>
/// <remarks>The layout says it all: the dash is the cue, the name the source, and the content is that one quotation, however many stand one after another. The model has hardly ever seen such lists.</remarks>
internal static partial class SignedQuotations
{
    // By the layout alone; what goes against it are dashes that break a sentence off.
    private const double Likelihood = 0.9;

    /// <summary>The relations with every signed quotation as one of its own, and its words in no other.</summary>
    public static List<FoundRelation> Settle(string text, List<FoundRelation> found)
    {
        var signed = Signed().Matches(text).Select(match => new FoundRelation([SpanOf(match.Groups["name"])], SpanOf(match.Groups["dash"]), [SpanOf(match.Groups["quote"])], Likelihood, Likelihood)).ToList();
        if (signed.Count == 0)
        {
            return found;
        }
        bool IsTaken(TextSpan span) => signed.Exists(one => one.Content[0].Overlaps(span));
        // What lies wholly inside one of them is its own speaker's report; what takes in a signature or more than one is a slip.
        var others = found
            .Where(relation => !signed.Exists(one => one.Cue.Overlaps(relation.Cue) || one.Source[0].Overlaps(relation.Cue) || relation.Source.Any(one.Source[0].Overlaps)))
            .Select(relation => signed.Exists(one => one.Content[0].Contains(relation.Cue)) ? relation : relation with { Content = [.. relation.Content.Where(span => !IsTaken(span))] })
            .Where(relation => relation.Content.Count > 0 && !signed.Exists(one => one.Content[0].Contains(relation.Cue)));
        return [.. others.Concat(signed).OrderBy(relation => relation.Cue)];
    }

    private static TextSpan SpanOf(Group group) => new(group.Index, group.Index + group.Length);

    // A quotation at the beginning of its line may have others inside it, closed or not; a comma before a closing mark says that somebody's cue follows.
    [GeneratedRegex(
        @"(?<quote>(?:(?<=^|\n)[“""](?:[^“”""\n]|“|(?<!,)[”""](?![^\S\n]*[―—–])){10,}?|[“”""][^“”""\n]{10,}?)[”""])[^\S\n]*(?<dash>[―—–])[^\S\n]*"
        + @"(?<name>\p{Lu}[\p{L}\d.’'-]*(?:[^\S\n]+\p{Lu}[\p{L}\d.’'-]*){1,3}?)(?=\.?[^\S\n]*(?:[“”""]|\n|$))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Signed();
}
