using Gainsay.Reading.Text;

namespace Gainsay.Reading.Claims;

/// <summary>A word of a claim in the making.</summary>
/// <param name="Text">As it will be written.</param>
/// <param name="Origin">Where it stands in the article; empty for a word that was put in.</param>
/// <param name="Index">Its index among the article's words as the model reads them; -1 for a word that was put in, or without a model.</param>
/// <param name="IsGlued">Whether it follows the word before it without a space.</param>
internal readonly record struct ClaimWord(string Text, TextSpan Origin, int Index, bool IsGlued)
{
    /// <summary>A word that the article does not have in this place.</summary>
    public static ClaimWord Inserted(string text) => new(text, default, -1, false);

    /// <summary>In lower case with straight apostrophes.</summary>
    public string Lower => Text.ToLowerInvariant().Replace('’', '\'');

    /// <summary>Whether it is a letter or a digit that it begins with, or a sum of money.</summary>
    public bool IsWord => Text.Length > 0 && (char.IsLetterOrDigit(Text[0]) || char.IsSurrogate(Text[0]) || Text is "$" or "£" or "€" or "n't" or "n’t");

    public bool Is(string lower) => Lower.Equals(lower, StringComparison.Ordinal);
}
