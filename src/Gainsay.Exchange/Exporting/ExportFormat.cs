using Gainsay.Ledger.Disputes;

namespace Gainsay.Exchange.Exporting;

/// <summary>A format into which a ledger can be exported.</summary>
public sealed record ExportFormat
{
    /// <summary>As the command line calls it.</summary>
    public required string Name { get; init; }

    /// <summary>One phrase for a person.</summary>
    public required string Description { get; init; }

    /// <summary>Starts a file. Null for a format of many files. The stream stays the caller's to close.</summary>
    public Func<Stream, ExportOptions, IArticleWriter>? ToStream { get; init; }

    /// <summary>Starts a folder, which is there and empty. Null for a format of one file.</summary>
    public Func<string, ExportOptions, IArticleWriter>? ToFolder { get; init; }

    /// <summary>Whether it must be able to go back in its file, so that it cannot be written to a pipe.</summary>
    public bool NeedsFile { get; init; }

    /// <summary>Whether it is nothing without whole texts, and so cannot be written as excerpts.</summary>
    public bool NeedsTexts { get; init; }

    /// <summary>Every format, in the order in which they are listed.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new() { Name = "json", Description = "the contract, one line of JSON an article", NeedsTexts = true, ToStream = (to, _) => new ContractLines(to) },
        new() { Name = "csv", Description = "a table, one row a statement", ToStream = (to, _) => new CsvStatements(to) },
        new() { Name = "parquet", Description = "the same table in columns", NeedsFile = true, ToStream = (to, _) => new ParquetStatements(to) },
        new() { Name = "web-annotation", Description = "W3C Web Annotation, as JSON-LD", ToStream = (to, options) => new WebAnnotations(to, options) },
        new() { Name = "schema-org", Description = "schema.org Claim, Quotation and ClaimReview, as JSON-LD; never a rating", ToStream = (to, _) => new SchemaOrg(to) },
        new() { Name = "brat", Description = "brat standoff: a folder with a .txt and an .ann an article", NeedsTexts = true, ToFolder = (to, _) => new BratStandoff(to) },
        new() { Name = "conll", Description = "one token a line with BIO tags", NeedsTexts = true, ToStream = (to, _) => new ConllBio(to) },
        new() { Name = "graphml", Description = "the graph of actors: who speaks for, reports and answers whom", ToStream = (to, options) => new ActorGraph(to, options) },
    ];
}

/// <summary>What a user may ask of an export.</summary>
public sealed record ExportOptions
{
    /// <summary>Write quoted passages only, never a whole text: for archives under copyright.</summary>
    public bool ExcerptsOnly { get; init; }

    /// <summary>Where links between statements come from. Null where the ledger draws none.</summary>
    public IDisputes? Disputes { get; init; }
}
