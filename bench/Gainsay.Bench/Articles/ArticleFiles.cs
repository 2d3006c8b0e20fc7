using Gainsay.Intake;
using Gainsay.Reading;

namespace Gainsay.Bench.Articles;

/// <summary>Articles of files, as the program takes them in.</summary>
internal static class ArticleFiles
{
    /// <exception cref="InvalidDataException">An article was refused.</exception>
    public static async Task<List<Article>> ReadAsync(string path)
    {
        using var intake = new ArticleIntake(new IntakeOptions());
        var articles = new List<Article>();
        await foreach (var result in intake.ReadAsync([path]))
        {
            articles.Add(result is IntakeResult.Read { Article: var article }
                ? article
                : throw new InvalidDataException($"An article was refused: {(result as IntakeResult.Failed)?.What}"));
        }
        return articles;
    }
}
