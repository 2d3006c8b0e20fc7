using Gainsay.Reading;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Text;

namespace Gainsay.Desk.Checks;

/// <summary>Puts a claim that somebody asks about as the claims of the ledger are put: affirmatively.</summary>
internal sealed class AskedClaim
{
    private const string Lead = "Somebody said that ";

    private readonly Reader reader = new();

    /// <summary>The claim, and whether it was affirmative: "The dam did not burst" gives "The dam burst" and false.</summary>
    public (string Text, bool IsAffirmative) Of(string claim)
    {
        var text = $"{Lead}{claim.TrimEnd('.', ' ')}.";
        var reading = reader.Read(new Article { Text = text, Input = "asked", Parts = [new ArticlePart(PartKind.Body, new TextSpan(0, text.Length))] });
        return reading.Claims is [{ Attribution: 0, Stance: Stance.Against } denied] ? (denied.Text, false) : (claim, true);
    }
}
