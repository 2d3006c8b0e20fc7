using Gainsay.Ledger;
using Gainsay.Reading;

namespace Gainsay.Exchange.Importing;

/// <summary>A format from which readings can be imported.</summary>
/// <param name="Name">As the command line calls it.</param>
/// <param name="Description">One phrase for a person.</param>
/// <param name="Pattern">Which files of a folder are of it, e.g. <c>*.ann</c>.</param>
/// <param name="Read">The readings of one file, read as they are asked for; the ledger is where a format that carries no text finds it.
/// Throws <see cref="ImportException"/> at the first fault, <see cref="IOException"/> where the file cannot be opened.</param>
public sealed record ImportFormat(string Name, string Description, string Pattern, Func<string, ILedger, IEnumerable<ArticleReading>> Read)
{
    /// <summary>Every format, in the order in which they are listed.</summary>
    public static IReadOnlyList<ImportFormat> All { get; } =
    [
        new("json", "the contract, one line of JSON an article", "*.jsonl", (path, _) => ContractLines.Read(path)),
        new("brat", "brat standoff, PolNeAR's files too: each .ann with its .txt beside it", "*.ann", (path, _) => [BratStandoff.Read(path)]),
        new("web-annotation", "W3C Web Annotation, as JSON-LD", "*.jsonld", WebAnnotationReader.Read),
        new("conll", "one token a line with BIO tags", "*.conll", (path, _) => ConllBio.Read(path)),
        new("citron", "the JSON of Citron, the BBC's quote extractor: with its .txt beside it where it holds no text", "*.json", (path, _) => [CitronJson.Read(path)]),
    ];
}
