namespace Gainsay.Exchange;

/// <summary>The words that external formats use for kinds, attitudes, forms and stances: the member's name in lower case.</summary>
internal static class Names
{
    public static string Of<T>(T value)
        where T : struct, Enum => Enum.GetName(value)!.ToLowerInvariant();
}
