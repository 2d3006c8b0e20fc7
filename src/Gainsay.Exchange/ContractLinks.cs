using System.Text.Json;
using Gainsay.Ledger;
using Gainsay.Ledger.Links;
using Gainsay.Reading;

namespace Gainsay.Exchange;

/// <summary>The <c>links</c> of a contract line: ends in the article by the ids of their attributions, ends elsewhere by their keys.</summary>
internal static class ContractLinks
{
    public static void Write(Utf8JsonWriter json, ArticleReading reading, IReadOnlyList<DrawnLink> links)
    {
        var places = PlacesOf(reading);
        json.WriteStartArray("links");
        foreach (var link in links.OrderBy(link => Order(places, link.From)).ThenBy(link => Order(places, link.To))
            .ThenBy(link => link.From, StringComparer.Ordinal).ThenBy(link => link.To, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            WriteEnd(json, "from", places, link.From);
            WriteEnd(json, "to", places, link.To);
            json.WriteStartArray("claims");
            foreach (var claim in new[] { link.From, link.To }.Select(key => places.GetValueOrDefault(key).Claim).OfType<int>())
            {
                json.WriteStringValue(ContractJson.ClaimId(claim));
            }
            json.WriteEndArray();
            json.WriteString("relation", Names.Of(link.Relation));
            json.WriteNumber("confidence", Math.Round(link.Confidence, 3));
            json.WriteString("reason", link.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteEnd(Utf8JsonWriter json, string name, Dictionary<string, (int Attribution, int? Claim)> places, string key)
    {
        if (places.TryGetValue(key, out var place))
        {
            json.WriteString(name, ContractJson.AttributionId(place.Attribution));
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("key", key);
        json.WriteEndObject();
    }

    private static (int, int) Order(Dictionary<string, (int Attribution, int? Claim)> places, string key) =>
        places.TryGetValue(key, out var place) ? (place.Attribution, place.Claim ?? -1) : (int.MaxValue, 0);

    private static Dictionary<string, (int Attribution, int? Claim)> PlacesOf(ArticleReading reading)
    {
        var keys = StatementKey.AllOf(reading);
        var claims = Enumerable.Range(0, reading.Claims.Count).ToLookup(claim => reading.Claims[claim].Attribution);
        var places = new Dictionary<string, (int, int?)>(StringComparer.Ordinal);
        for (var i = 0; i < keys.Count; i++)
        {
            var own = claims[i].ToList();
            for (var place = 0; place < keys[i].Count; place++)
            {
                places[keys[i][place]] = (i, place < own.Count ? own[place] : null);
            }
        }
        return places;
    }
}
