namespace Gainsay.Bench.Articles;

/// <summary>Made-up articles in a file that goes when they are done with.</summary>
internal sealed class MadeSet : IDisposable
{
    private readonly DirectoryInfo folder;

    private MadeSet(DirectoryInfo folder, string path, int articles, long words) =>
        (this.folder, Path, Articles, Words) = (folder, path, articles, words);

    /// <summary>A JSONL file.</summary>
    public string Path { get; }

    public int Articles { get; }

    /// <summary>Stretches without white space in all the texts together.</summary>
    public long Words { get; }

    public static MadeSet Write(int articles, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("gainsay-bench");
        var path = System.IO.Path.Combine(folder.FullName, "articles.jsonl");
        return new(folder, path, articles, new ArticleWriter(Grammar.OfNews(), seed).WriteTo(path, articles));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
