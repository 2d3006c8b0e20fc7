namespace Gainsay.Bench.Runs;

/// <summary>Says how far the filling of a ledger is, on the stream that no table goes to.</summary>
internal static class Progress
{
    private const int Every = 5_000;

    public static void Tell(int done, int all)
    {
        if (done % Every == 0 || done == all)
        {
            Console.Error.WriteLine(FormattableString.Invariant($"{done:N0} of {all:N0} articles"));
        }
    }
}
