namespace Gainsay.Desk.Scores;

/// <summary>Pairs rows with columns one to one so that the sum of their weights is largest.</summary>
/// <remarks>The Hungarian method with potentials and shortest augmenting paths: time n²·m for n rows and m columns, n ≤ m.
/// After Kuhn, "The Hungarian method for the assignment problem", Naval Research Logistics Quarterly 2 (1955).</remarks>
public static class Assignment
{
    /// <summary>The largest sum; 0 where there are no rows or no columns.</summary>
    /// <param name="weights">A weight for each row and column; none negative.</param>
    public static double Best(double[,] weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var isTall = weights.GetLength(0) > weights.GetLength(1);
        var (rows, columns) = isTall ? (weights.GetLength(1), weights.GetLength(0)) : (weights.GetLength(0), weights.GetLength(1));
        double Cost(int row, int column) => -(isTall ? weights[column, row] : weights[row, column]);
        // Rows and columns count from 1; row 0 and column 0 stand for "none".
        var (rowPotential, columnPotential, rowOf) = (new double[rows + 1], new double[columns + 1], new int[columns + 1]);
        for (var row = 1; row <= rows; row++)
        {
            Augment(row, Cost, rowPotential, columnPotential, rowOf);
        }
        return Enumerable.Range(1, columns).Where(column => rowOf[column] > 0).Sum(column => -Cost(rowOf[column] - 1, column - 1));
    }

    private static void Augment(int row, Func<int, int, double> cost, double[] rowPotential, double[] columnPotential, int[] rowOf)
    {
        var columns = columnPotential.Length - 1;
        var (slack, cameFrom, done) = (new double[columns + 1], new int[columns + 1], new bool[columns + 1]);
        Array.Fill(slack, double.PositiveInfinity);
        rowOf[0] = row;
        var column = 0;
        do
        {
            done[column] = true;
            var (current, least, next) = (rowOf[column], double.PositiveInfinity, 0);
            for (var other = 1; other <= columns; other++)
            {
                if (done[other])
                {
                    continue;
                }
                var reduced = cost(current - 1, other - 1) - rowPotential[current] - columnPotential[other];
                if (reduced < slack[other])
                {
                    (slack[other], cameFrom[other]) = (reduced, column);
                }
                if (slack[other] < least)
                {
                    (least, next) = (slack[other], other);
                }
            }
            Shift(least, rowPotential, columnPotential, rowOf, slack, done);
            column = next;
        }
        while (rowOf[column] != 0);
        while (column != 0)
        {
            rowOf[column] = rowOf[cameFrom[column]];
            column = cameFrom[column];
        }
    }

    private static void Shift(double by, double[] rowPotential, double[] columnPotential, int[] rowOf, double[] slack, bool[] done)
    {
        for (var column = 0; column < done.Length; column++)
        {
            if (done[column])
            {
                rowPotential[rowOf[column]] += by;
                columnPotential[column] -= by;
            }
            else
            {
                slack[column] -= by;
            }
        }
    }
}
