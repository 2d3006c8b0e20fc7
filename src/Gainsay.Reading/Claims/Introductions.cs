namespace Gainsay.Reading.Claims;

/// <summary>Takes off what only says that the rest is so, or that it is not: <c>it is not true that</c>.</summary>
internal static class Introductions
{
    private static readonly (string[] Words, bool IsNegation)[] Known =
    [
        .. from it in (string[])["it is", "it was", "it 's", "it 's simply", "it is simply", "it is just"]
           from rest in (string[])["true", "a fact", "the case", "clear", "obvious"]
           select (Words: $"{it} {rest} that".Split(' '), IsNegation: false),
        .. from it in (string[])["it is", "it was", "it 's"]
           from rest in (string[])["not true", "n't true", "untrue", "false", "simply not true", "not the case", "n't the case", "a lie"]
           select (Words: $"{it} {rest} that".Split(' '), IsNegation: true),
        .. from there in (string[])["there is", "there was", "there 's"]
           from rest in (string[])["no doubt", "no question", "no denying"]
           select (Words: $"{there} {rest} that".Split(' '), IsNegation: false),
    ];

    public static void Remove(Clause clause)
    {
        foreach (var (words, isNegation) in Known)
        {
            if (clause.Words.Count > words.Length + 1 && clause.Find(words) == 0)
            {
                clause.Words.RemoveRange(0, words.Length);
                clause.IsNegated ^= isNegation;
                return;
            }
        }
    }
}
