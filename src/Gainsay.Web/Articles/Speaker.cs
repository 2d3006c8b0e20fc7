using Gainsay.Reading;
using Gainsay.Reading.Actors;

namespace Gainsay.Web.Articles;

/// <summary>A party that speaks in an article, and the letter and colour by which the page tells it from the others.</summary>
/// <param name="Letter"><c>A</c> for the first who speaks, after <c>Z</c> <c>AA</c>; <c>?</c> where the article names nobody.</param>
/// <param name="Name">The filing name.</param>
/// <param name="Kind">What sort of party it is; null where the article names nobody.</param>
/// <param name="Aliases">Its other names in the article.</param>
/// <param name="SpeaksFor">For whom it speaks. Null for itself.</param>
public sealed record Speaker(string Letter, string Name, ActorKind? Kind, IReadOnlyList<string> Aliases, string? SpeaksFor)
{
    private const int Colours = 8;

    /// <summary>The style sheet's class: eight colours and, in another rhythm, five kinds of line, so that forty speakers look different.</summary>
    public required string Style { get; init; }

    public bool IsUnnamed => Kind is null or ActorKind.Unnamed;

    /// <summary>For each attribution of a reading its speaker; and all speakers, in the order in which they first speak.</summary>
    public static (IReadOnlyList<Speaker> OfAttribution, IReadOnlyList<Speaker> All) Of(ArticleReading reading)
    {
        var nobody = new Speaker("?", "Nobody named", null, [], null) { Style = "nobody" };
        var known = new Dictionary<int, Speaker>();
        var all = new List<Speaker>();
        var ofAttribution = reading.Sources.Select(sources => sources is [var first, ..] ? Known(first) : nobody).ToList();
        return (ofAttribution, all);

        Speaker Known(int actor)
        {
            if (!known.TryGetValue(actor, out var speaker))
            {
                var party = reading.Actors[actor];
                speaker = new Speaker(LetterOf(all.Count), party.Name, party.Kind, party.Aliases, party.SpeaksFor is { } other ? reading.Actors[other].Name : null)
                {
                    Style = FormattableString.Invariant($"v{all.Count % Colours} l{all.Count % 5}"),
                };
                known.Add(actor, speaker);
                all.Add(speaker);
            }
            return speaker;
        }
    }

    private static string LetterOf(int index) => index < 26 ? ((char)('A' + index)).ToString() : LetterOf((index / 26) - 1) + (char)('A' + (index % 26));
}
