using Gainsay.Reading;

namespace Gainsay.Exchange.Tests;

/// <summary>What two readings have alike.</summary>
internal static class Compare
{
    /// <summary>Text, and for each attribution its spans, attitude, form and parent.</summary>
    public static string Attributions(ArticleReading reading) => string.Join('\n', reading.Attributions
        .Select(one => $"{string.Join(',', one.Source)} | {string.Join(',', one.Cue)} | {string.Join(',', one.Content)} | {one.Attitude} | {one.Form} | {one.Parent}")
        .Prepend(reading.Article.Text));

    /// <summary>The names of the sources of each attribution.</summary>
    public static IEnumerable<string> Speakers(ArticleReading reading) => reading.Sources.Select(sources => string.Join("; ", sources.Select(actor => reading.Actors[actor].Name)));
}
