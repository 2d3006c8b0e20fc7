namespace Gainsay.Web.Statements;

/// <summary>Tells a proper name from a description such as <c>a senior official</c>.</summary>
/// <remarks>A party without a name is filed under the article's description of it, which begins in lower case once the article's own words are set aside.
/// Inside an article the reading itself says which parties are unnamed; statements of many articles carry only the filing name.</remarks>
internal static class UnnamedSources
{
    private static readonly string[] Determiners = ["a ", "an ", "the ", "one ", "two ", "three ", "some ", "several ", "many ", "other ", "another "];

    public static bool IsName(string filingName)
    {
        var rest = Determiners.FirstOrDefault(word => filingName.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } word ? filingName[word.Length..] : filingName;
        return rest.Any(char.IsUpper) || rest.Any(char.IsDigit);
    }
}
