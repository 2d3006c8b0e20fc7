using System.Globalization;
using Gainsay.Ledger;
using Gainsay.Reading.Attributions;
using Gainsay.Web.Statements;
using Microsoft.AspNetCore.Http;

namespace Gainsay.Web.Search;

/// <summary>What somebody looks for, as it stands in an address: <c>q</c>, <c>actor</c>, <c>attitude</c>, <c>outlet</c>, <c>since</c>, <c>until</c>, <c>cursor</c>.</summary>
/// <remarks>One reading of these for the site, the API and the feeds, so that an address can be taken from one to the other.</remarks>
public sealed record SearchTerms
{
    private const int LongestText = 500;

    public string? Words { get; private init; }

    public string? Actor { get; private init; }

    public Attitude? Attitude { get; private init; }

    public string? Outlet { get; private init; }

    public DateOnly? Since { get; private init; }

    public DateOnly? Until { get; private init; }

    /// <summary>Null for the first page.</summary>
    public Cursor? Cursor { get; private init; }

    /// <summary>What is wrong with the address, in a sentence. Null: nothing.</summary>
    public string? Problem { get; private init; }

    /// <summary>Whether nothing is looked for, and everything fits.</summary>
    public bool IsEmpty => this is { Words: null, Actor: null, Attitude: null, Outlet: null, Since: null, Until: null };

    public string? SinceText => Since is { } day ? Wording.IsoDay(day) : null;

    public string? UntilText => Until is { } day ? Wording.IsoDay(day) : null;

    /// <summary>The search in words: <c>“water”, denied, in the Meridian Post</c>.</summary>
    public string Title => IsEmpty ? "Newest statements" : "Statements" + string.Concat(
        Words is null ? "" : $" with “{Words}”",
        Actor is null ? "" : $" by {Actor}",
        Attitude is { } attitude ? $" that somebody {Wording.Word(attitude)}" : "",
        Outlet is null ? "" : $" in {Outlet}",
        SinceText is null ? "" : $" since {SinceText}",
        UntilText is null ? "" : $" until {UntilText}");

    public static SearchTerms Of(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var problems = new List<string>();
        var terms = new SearchTerms
        {
            Words = Text("q"),
            Actor = Text("actor"),
            Outlet = Text("outlet"),
            Attitude = OneAttitude(),
            Since = Day("since"),
            Until = Day("until"),
            Cursor = Text("cursor") is { } cursor ? Cursor.Parse(cursor) ?? Wrong<Cursor>($"`cursor`: found `{cursor}`, expected the cursor of a page before.") : null,
        };
        return terms with { Problem = problems.FirstOrDefault() };

        string? Text(string name) => query[name].ToString().Trim() switch
        {
            "" => null,
            { Length: > LongestText } => Wrong<string>($"`{name}` is longer than {LongestText} characters."),
            var text => text,
        };

        Attitude? OneAttitude() => Text("attitude") is not { } name ? null
            : Enum.GetValues<Attitude>().Cast<Attitude?>().FirstOrDefault(value => string.Equals(Wording.Word(value!.Value), name, StringComparison.OrdinalIgnoreCase)) is { } known ? known
            : WrongValue<Attitude>($"`attitude`: found `{name}`, expected asserts, denies, doubts, concedes, declines, intends or asks.");

        DateOnly? Day(string name) => Text(name) is not { } text ? null
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : WrongValue<DateOnly>($"`{name}`: found `{text}`, expected a day such as 2026-03-09.");

        T? Wrong<T>(string problem)
            where T : class
        {
            problems.Add(problem);
            return null;
        }

        T? WrongValue<T>(string problem)
            where T : struct
        {
            problems.Add(problem);
            return null;
        }
    }

    public StatementQuery StatementQuery(Cursor cursor)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        return new() { Words = Words, Actor = Actor, Attitude = Attitude, Outlet = Outlet, Since = Since, Until = Until, SeenBy = cursor.SeenBy, Skip = cursor.Skip };
    }

    public ArticleFilter ArticleFilter(Cursor cursor)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        return new() { Words = Words, Outlet = Outlet, Since = Since, Until = Until, SeenBy = cursor.SeenBy, Skip = cursor.Skip };
    }

    /// <summary>The address of the same search at another place.</summary>
    /// <param name="path">The place, e.g. <c>/feeds/search.atom</c>.</param>
    /// <param name="cursor">The page. Null for the first.</param>
    public string Address(string path, Cursor? cursor = null)
    {
        var parts = new (string Name, string? Value)[]
        {
            ("q", Words), ("actor", Actor), ("attitude", Attitude is { } attitude ? Wording.Word(attitude) : null), ("outlet", Outlet),
            ("since", SinceText), ("until", UntilText), ("cursor", cursor?.ToString()),
        };
        var query = string.Join('&', parts.Where(part => part.Value is not null).Select(part => part.Name + "=" + Uri.EscapeDataString(part.Value!)));
        return query.Length == 0 ? path : path + "?" + query;
    }
}
