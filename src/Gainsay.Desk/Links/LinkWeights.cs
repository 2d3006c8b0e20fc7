using System.Globalization;

namespace Gainsay.Desk.Links;

/// <summary>How much each feature speaks for each class: logistic regressions, fitted by <c>training/Gainsay.Linking</c>.</summary>
/// <remarks>Immutable. Two sets: for statements of one article, whose places tell something, and for those of two.</remarks>
internal sealed class LinkWeights
{
    /// <summary>What stands in the file before the features: the likelihood's offset.</summary>
    public const string Offset = "(offset)";

    /// <summary>What the file's columns are for, in their order.</summary>
    public static (PairClass Class, bool IsWithin)[] Columns { get; } =
        [(PairClass.Opposes, true), (PairClass.Agrees, true), (PairClass.Opposes, false), (PairClass.Agrees, false)];

    private readonly double[][] columns;

    /// <param name="rows">The lines of the file, as cells: a feature, and its weights for opposing and agreeing within an article, and across articles.</param>
    /// <exception cref="InvalidDataException">A feature is missing, or has not four weights.</exception>
    public LinkWeights(IEnumerable<string[]> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var byName = rows.ToDictionary(row => row[0], StringComparer.Ordinal);
        columns = [.. Columns.Select((_, column) => new[] { Offset }.Concat(PairFeatures.Names).Select(name => Cell(byName, name, column + 1)).ToArray())];
    }

    /// <summary>The weights that come with the program.</summary>
    /// <param name="file">For instance <c>weights.tsv</c>.</param>
    public static LinkWeights Load(string file) => new(WordRows.Load(file));

    /// <summary>How likely a pair is of a class, 0 to 1.</summary>
    /// <param name="wanted">The class, not <see cref="PairClass.Nothing"/>.</param>
    /// <param name="isWithin">Whether both stand in one article.</param>
    /// <param name="features">As <see cref="PairFeatures"/> gives them.</param>
    public double Likelihood(PairClass wanted, bool isWithin, ReadOnlySpan<float> features)
    {
        var column = columns[Array.IndexOf(Columns, (wanted, isWithin))];
        var sum = column[0];
        for (var i = 0; i < features.Length; i++)
        {
            sum += column[i + 1] * features[i];
        }
        return 1 / (1 + Math.Exp(-sum));
    }

    private static double Cell(Dictionary<string, string[]> rows, string name, int column) =>
        rows.TryGetValue(name, out var row) && row.Length == Columns.Length + 1 && double.TryParse(row[column], CultureInfo.InvariantCulture, out var weight)
            ? weight
            : throw new InvalidDataException($"weights of links, \"{name}\": expected a row with {Columns.Length} weights.");
}
