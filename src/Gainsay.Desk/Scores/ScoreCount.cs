namespace Gainsay.Desk.Scores;

/// <summary>True positives, and how many things the gold and the prediction have. Added up over articles, so that every measure is micro-averaged.</summary>
public readonly record struct ScoreCount(int TruePositives, int Gold, int Predicted)
{
    /// <summary>0 to 1. With nothing predicted: 1 where the gold is empty too, else 0.</summary>
    public double Precision => Predicted > 0 ? (double)TruePositives / Predicted : Gold == 0 ? 1 : 0;

    /// <summary>0 to 1. With nothing in the gold: 1 where nothing is predicted either, else 0.</summary>
    public double Recall => Gold > 0 ? (double)TruePositives / Gold : Predicted == 0 ? 1 : 0;

    /// <summary>The harmonic mean of precision and recall; 0 where both are.</summary>
    public double F1 => Precision + Recall is var sum && sum > 0 ? 2 * Precision * Recall / sum : 0;

    public ScoreCount Plus(ScoreCount other) =>
        new(TruePositives + other.TruePositives, Gold + other.Gold, Predicted + other.Predicted);

    /// <summary>What two sets share, and their sizes.</summary>
    internal static ScoreCount Of<T>(HashSet<T> gold, HashSet<T> predicted) =>
        new(gold.Count(predicted.Contains), gold.Count, predicted.Count);
}
