using System.CommandLine;
using System.Globalization;
using Gainsay.Desk.Links;
using Gainsay.Linking;
using Gainsay.Reading;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Pairs;

var corpora = new Option<DirectoryInfo>("--corpora") { Description = "Folder of the corpora", Required = true };
var models = new Option<DirectoryInfo>("--models") { Description = "Folder of the models", Required = true };
var output = new Option<FileInfo>("--out") { Description = "Where to write the weights", Required = true };
var byModel = new Option<bool>("--pair-model") { Description = "Compare claims by the pair model instead of by their words" };
var files = new Option<string[]>("--labels") { Description = "Names of the label files", DefaultValueFactory = _ => ["train-a", "train-b", "train-c", "train-d"] };

var fit = new RootCommand("Fits the weights by which links are drawn, and measures them on the labels in four parts") { corpora, models, output, byModel, files };
fit.SetAction(arguments =>
{
    var folder = arguments.GetValue(corpora)!.FullName;
    var model = arguments.GetValue(models)!.FullName;
    using var embedder = TextEmbedder.Load(model);
    var linker = arguments.GetValue(byModel) ? Linker.ByModel(PairModel.Load(model), embedder) : Linker.ByRules(embedder);
    var labelled = new LabelledPairs(Reader.Trained(model), linker);
    var articles = labelled.Read(
        Path.Combine(folder, "polnear", "train.jsonl.gz"), arguments.GetValue(files)!.Select(name => Path.Combine(folder, "disputes", name + ".jsonl"))).ToList();
    Console.WriteLine($"{articles.Count} articles, {articles.Sum(article => article.Pairs.Count)} pairs");
    FoldScores.Write(articles, Console.Out);
    var weights = WeightFit.Of([.. articles.SelectMany(article => article.Pairs)]);
    using var writer = new StreamWriter(arguments.GetValue(output)!.FullName);
    writer.NewLine = "\n";
    writer.WriteLine("# Feature, and its weight for: " + string.Join(", ", Enum.GetNames<PairClass>().Select(name => name.ToLowerInvariant())) + ". Fitted by training/Gainsay.Linking; see its README.");
    for (var i = 0; i < weights.Length; i++)
    {
        writer.WriteLine(PairFeatures.Names[i] + "\t" + string.Join('\t', weights[i].Select(weight => weight.ToString("F4", CultureInfo.InvariantCulture))));
    }
});
return fit.Parse(args).Invoke();
