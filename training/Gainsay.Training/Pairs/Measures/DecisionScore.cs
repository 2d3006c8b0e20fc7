using System.Globalization;

namespace Gainsay.Training.Pairs.Measures;

/// <summary>How well yes-or-no decisions fit the gold ones.</summary>
internal sealed record DecisionScore(int Right, int Found, int Gold)
{
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    public double F1 => Found + Gold == 0 ? 0 : 2.0 * Right / (Found + Gold);

    /// <param name="decisions">What was decided, and what is right.</param>
    public static DecisionScore Of(IReadOnlyCollection<(bool Found, bool Gold)> decisions) =>
        new(decisions.Count(d => d.Found && d.Gold), decisions.Count(d => d.Found), decisions.Count(d => d.Gold));

    public static DecisionScore operator +(DecisionScore a, DecisionScore b) => new(a.Right + b.Right, a.Found + b.Found, a.Gold + b.Gold);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"F1 {F1:F3} (precision {Precision:F3}, recall {Recall:F3}, {Gold} gold, {Found} found)");
}
