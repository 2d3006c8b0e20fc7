using System.CommandLine;
using Gainsay.Desk.Links;
using Gainsay.Reading.Answers;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Pairs;

namespace Gainsay.Cli.Commands;

/// <summary>Which links are drawn and printed.</summary>
internal enum LinksChoice
{
    Article,
    Ledger,
    None,
}

/// <summary>What compares two claims.</summary>
internal enum PairsChoice
{
    Model,
    Rules,
}

/// <summary>Options of the commands that draw links, and the linker that they ask for.</summary>
internal static class LinkOptions
{
    /// <summary>How claims are compared unless somebody asks.</summary>
    public const PairsChoice Usual = PairsChoice.Model;

    public static Option<LinksChoice> Links() => new Option<LinksChoice>("--links")
    {
        Description = "article: print links within the article; ledger: also those to other articles; none: draw none, which is several times as fast and tells denials less well",
        DefaultValueFactory = _ => LinksChoice.Article,
        HelpName = "article|ledger|none",
    }.OneOf();

    public static Option<PairsChoice> Pairs() => new Option<PairsChoice>("--pairs")
    {
        Description = "model: what two statements are to each other is told by the trained models, where they are there; rules: by their words, which is faster and errs more",
        DefaultValueFactory = _ => Usual,
        HelpName = "model|rules",
    }.OneOf();

    /// <summary>The linker that was asked for; where a model's file is missing, what goes without it.</summary>
    /// <exception cref="ReaderModelException">A model's file is damaged or of another version.</exception>
    public static Linker LinkerOf(PairsChoice pairs)
    {
        var folder = ReaderModel.DefaultFolder;
        var embedder = File.Exists(Path.Combine(folder, "embedder.onnx")) ? TextEmbedder.Load(folder) : null;
        return pairs == PairsChoice.Model && embedder is not null && File.Exists(Path.Combine(folder, "pairs.onnx")) && File.Exists(Path.Combine(folder, "answers.onnx"))
            ? Linker.ByModel(PairModel.Load(folder), embedder, AnswerModel.Load(folder))
            : Linker.ByRules(embedder);
    }
}
