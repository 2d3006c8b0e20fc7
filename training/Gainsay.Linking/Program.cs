using System.CommandLine;
using System.Globalization;
using Gainsay.Desk.Links;
using Gainsay.Linking;
using Gainsay.Reading;
using Gainsay.Reading.Pairs;

var corpora = new Option<DirectoryInfo>("--corpora") { Description = "Folder of the corpora", Required = true };
var models = new Option<DirectoryInfo>("--models") { Description = "Folder of the models", Required = true };
var output = new Option<FileInfo>("--out") { Description = "Where to write the weights", Required = true };
var files = new Option<string[]>("--labels")
{
    Description = "Names of the label files",
    DefaultValueFactory = _ => ["train-a", "train-b", "train-c", "train-d"],
};

var fit = new RootCommand("Fits the weights by which links are drawn, and measures them on the labels in four parts") { corpora, models, output, files };
fit.SetAction(arguments =>
{
    var folder = arguments.GetValue(corpora)!.FullName;
    var model = arguments.GetValue(models)!.FullName;
    using var embedder = TextEmbedder.Load(model);
    var labelled = new LabelledPairs(Reader.Trained(model), Linker.ByRules(embedder));
    var articles = labelled.Read(
        Path.Combine(folder, "polnear", "train.jsonl.gz"), arguments.GetValue(files)!.Select(name => Path.Combine(folder, "disputes", name + ".jsonl"))).ToList();
    Console.WriteLine($"{articles.Count} articles, {articles.Sum(article => article.Pairs.Count)} pairs");
    foreach (var (wanted, isWithin) in LinkWeights.Columns)
    {
        FoldScores.Write(articles, wanted, isWithin, Console.Out);
    }
    var fitted = LinkWeights.Columns.Select(column => WeightFit.Of(articles.SelectMany(article => article.Of(column.IsWithin)), column.Class)).ToList();
    using var writer = new StreamWriter(arguments.GetValue(output)!.FullName);
    writer.NewLine = "\n";
    writer.WriteLine("# Feature, and its weight for: opposing and agreeing within an article, opposing and agreeing across articles. Fitted by training/Gainsay.Linking; see its README.");
    void Write(string name, Func<FittedWeights, double> weight) =>
        writer.WriteLine(name + "\t" + string.Join('\t', fitted.Select(of => weight(of).ToString("F4", CultureInfo.InvariantCulture))));
    Write(LinkWeights.Offset, of => of.Offset);
    for (var i = 0; i < PairFeatures.Names.Count; i++)
    {
        Write(PairFeatures.Names[i], of => of.Weights[i]);
    }
});

var judged = new Option<FileInfo>("--judged") { Description = "Pairs as numbers, each granted or not", DefaultValueFactory = _ => new FileInfo(Path.Combine("training", "data", "judged-pairs.tsv")) };
var weights = new Option<FileInfo>("--out") { Description = "Where to write the weights", Required = true };
var contradictions = new Command("contradictions", "Fits the weights of what the trained pair reader says, on pairs that were judged by reading them") { judged, weights };
contradictions.SetAction(arguments => JudgedPairs.Fit(arguments.GetValue(judged)!.FullName, arguments.GetValue(weights)!.FullName, Console.Out));
fit.Subcommands.Add(contradictions);
return fit.Parse(args).Invoke();
