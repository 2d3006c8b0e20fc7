namespace Gainsay.Exchange;

/// <summary>The words that external formats use for kinds, attitudes, forms and stances: the member's name in lower case.</summary>
internal static class Names
{
    public static string Of<T>(T value)
        where T : struct, Enum => Enum.GetName(value)!.ToLowerInvariant();

    /// <summary>The member of that name, in any letter case. Null for a word that is none.</summary>
    public static T? Find<T>(string name)
        where T : struct, Enum =>
        !name.AsSpan().ContainsAnyExceptInRange('A', 'z') && Enum.TryParse<T>(name, ignoreCase: true, out var value) ? value : null;

    /// <summary>All the words, for a sentence: <c>asserts, denies, …</c></summary>
    public static string All<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Of));
}
