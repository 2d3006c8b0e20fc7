using Gainsay.Reading.Encoders;

namespace Gainsay.Training.Corpora;

/// <summary>All that the reader learns from and is measured by in training.</summary>
internal sealed record TrainingCorpora
{
    // Genres of GUM whose texts forbid commercial use.
    private static readonly string[] NonCommercial = ["whow", "fiction", "essay", "letter", "podcast"];

    private TrainingCorpora()
    {
    }

    public required IReadOnlyList<LabelledDocument> Attributions { get; init; }

    /// <summary>Articles with the attributions that an earlier model found there.</summary>
    public IReadOnlyList<LabelledDocument> Silver { get; init; } = [];

    /// <summary>Trees, mentions and names.</summary>
    public required IReadOnlyList<LabelledDocument> Others { get; init; }

    /// <summary>Trees of everyday writing, whose corpus marks no names.</summary>
    public required IReadOnlyList<LabelledDocument> WebTrees { get; init; }

    public required IReadOnlyList<LabelledDocument> AttributionsDev { get; init; }

    public required IReadOnlyList<LabelledDocument> TreesDev { get; init; }

    public required IReadOnlyList<LabelledDocument> NamesDev { get; init; }

    /// <summary>The documents with attributions that a model is checked on.</summary>
    public static IReadOnlyList<LabelledDocument> LoadDev(string folder, WordPieces pieces) =>
        [.. new PolnearCorpus(pieces, new ArticleLabels()).Read(Path.Combine(folder, "polnear", "dev.jsonl.gz"))];

    /// <param name="folder">The corpora.</param>
    /// <param name="own">What was written for this project.</param>
    /// <param name="pieces">Cuts words.</param>
    /// <param name="earlier">A reading of PolNeAR train by an earlier model, for attributions inside contents; null where there is none.</param>
    /// <param name="silver">A reading of other articles by an earlier model; null where there is none.</param>
    /// <param name="limit">The most documents of each part; for trying the whole chain quickly.</param>
    public static TrainingCorpora Load(string folder, OwnData own, WordPieces pieces, string? earlier, string? silver, int limit)
    {
        string In(params string[] path) => Path.Combine([folder, .. path]);
        var labels = new ArticleLabels();
        foreach (var part in Directory.GetFiles(In("disputes"), "*.jsonl").Order(StringComparer.Ordinal))
        {
            labels.AddAttitudes(part);
        }
        labels.AddAttitudes(own.Labels);
        labels.AddReadAttitudes(own.ArticleLabels);
        labels.AddNames(In("polnear", "corenlp-train.jsonl.gz"));
        if (earlier is not null)
        {
            labels.AddInner(earlier);
        }
        var polnear = new PolnearCorpus(pieces, labels);
        var trees = new ConlluCorpus(pieces);
        var names = new NameCorpus(pieces);
        return new TrainingCorpora
        {
            Attributions = [.. polnear.Read(In("polnear", "train.jsonl.gz")).Take(limit)],
            Silver = silver is null ? [] : [.. polnear.ReadSilver(silver).Take(limit)],
            AttributionsDev = [.. polnear.Read(In("polnear", "dev.jsonl.gz")).Take(limit)],
            Others =
            [
                .. trees.Read(In("gum", "train.conllu.gz"), withEntities: true, id => !NonCommercial.Contains(id.Split('_')[1])).Take(limit),
                .. names.Read(In("ner-wikigold", "wikigold.conll.gz")).Take(limit),
                .. names.Read(In("ner-crossner-politics", "train.txt.gz")).Take(limit),
                .. names.Read(In("ner-crossner-politics", "dev.txt.gz")).Take(limit),
                .. names.Read(In("ner-wnut17", "wnut17train.conll.gz")).Take(limit),
                .. names.Read(In("ner-wnut17", "emerging.dev.conll.gz")).Take(limit),
            ],
            WebTrees = [.. trees.Read(In("ewt", "train.conllu.gz"), withEntities: false, _ => true).Take(limit)],
            TreesDev = [.. trees.Read(In("ewt", "dev.conllu.gz"), withEntities: false, _ => true).Take(limit)],
            NamesDev = [.. names.Read(In("uner-ewt", "dev.iob2.gz"), wordColumn: 1, tagColumn: 2).Take(limit)],
        };
    }
}
