using System.CommandLine;
using Gainsay.Training;
using Gainsay.Training.Answers;
using Gainsay.Training.Coreference;
using Gainsay.Training.Corpora;
using Gainsay.Training.Pairs;
using Gainsay.Training.Pairs.Measures;
using Gainsay.Training.Runs;

NativeLibraries.Prepare();

var corpora = new Option<DirectoryInfo>("--corpora") { Description = "Folder of the corpora", Required = true };
var data = new Option<DirectoryInfo>("--data")
{
    Description = "Folder of the stories and labels that were written for this project", DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("training", "data")),
};
var output = new Option<DirectoryInfo>("--out") { Description = "Folder for checkpoints, log and models", Required = true };
var resume = new Option<bool>("--resume") { Description = "Go on from the last checkpoint in the folder" };
var minutes = new Option<double>("--minutes") { Description = "Minutes to train; the learning rate ends there", DefaultValueFactory = _ => 60 };
var limit = new Option<int>("--documents") { Description = "The most documents of each corpus", DefaultValueFactory = _ => int.MaxValue };
var seed = new Option<int>("--seed") { Description = "Where everything random begins", DefaultValueFactory = _ => 7 };
var earlier = new Option<FileInfo>("--inner") { Description = "What `gainsay read --format json` gave for PolNeAR train, to learn attributions inside contents from" };
var silver = new Option<FileInfo>("--silver") { Description = "What `gainsay read --format json` gave for other articles, to learn from as if people had marked them" };
var from = new Option<string>("--from") { Description = "What to begin with: weights of an earlier run, or a folder of model files such as models" };
var rate = new Option<double>("--rate") { Description = "Highest learning rate of the encoder", DefaultValueFactory = _ => 2e-4 };

var half = new Option<bool>("--bfloat16") { Description = "Compute products in bfloat16: much faster on processors with AVX512-BF16 or AMX, slower on others" };

var dropout = new Option<double>("--dropout") { Description = "The share of what each layer of the encoder adds that training drops" };
var hidden = new Option<double>("--hidden") { Description = "The share of the pieces that training hides", DefaultValueFactory = _ => 0.05 };

var train = new Command("train-reader", "Train the reader model, export it, quantise it and measure it") { corpora, data, output, resume, minutes, limit, seed, earlier, silver, from, rate, half, dropout, hidden };
train.SetAction(arguments => ReaderBuild.Run(
    arguments.GetValue(corpora)!.FullName,
    new OwnData(arguments.GetValue(data)!.FullName),
    arguments.GetValue(earlier)?.FullName,
    arguments.GetValue(silver)?.FullName,
    arguments.GetValue(limit),
    new RunOptions(arguments.GetValue(output)!.FullName, arguments.GetValue(minutes), arguments.GetValue(seed), arguments.GetValue(resume))
    {
        From = arguments.GetValue(from),
        EncoderRate = arguments.GetValue(rate),
        Half = arguments.GetValue(half),
        EncoderDropout = arguments.GetValue(dropout),
        HiddenShare = arguments.GetValue(hidden),
    }));

var export = new Command("export-reader", "Write the model files of the last checkpoint") { output };
export.SetAction(arguments => ReaderBuild.Export(arguments.GetValue(output)!.FullName));

var later = new Option<string>("--with") { Description = "The model that went on from it: weights or a folder of model files", Required = true };
var share = new Option<double>("--share") { Description = "How much the later model counts, 0 to 1", DefaultValueFactory = _ => 0.5 };
var average = new Command("average-readers", "Write a checkpoint between two models of one line") { from, later, share, output };
average.SetAction(arguments => ReaderBuild.Average(
    arguments.GetValue(from) ?? throw new ArgumentException("--from is missing: the earlier model's weights or folder were expected."),
    arguments.GetValue(later)!, arguments.GetValue(share), arguments.GetValue(output)!.FullName));

var finish = new Command("finish-reader", "Export the last checkpoint, check and measure it, and write the model card") { corpora, output };
finish.SetAction(arguments =>
{
    var folder = arguments.GetValue(output)!.FullName;
    ReaderBuild.Finish(arguments.GetValue(corpora)!.FullName, folder, new RunLog(Path.Combine(folder, "reader.log")));
});

var attitudes = new Command("fit-attitudes", "Train the attitude head alone on the last checkpoint's encoder") { corpora, data, output, silver };
attitudes.SetAction(arguments =>
{
    var folder = arguments.GetValue(output)!.FullName;
    ReaderBuild.FitAttitudes(arguments.GetValue(corpora)!.FullName, new OwnData(arguments.GetValue(data)!.FullName), arguments.GetValue(silver)?.FullName, folder, new RunLog(Path.Combine(folder, "reader.log")));
});

var corpus = new Option<FileInfo>("--corpus") { Description = "JSON lines with id and text", Required = true };
var models = new Option<DirectoryInfo>("--models") { Description = "Folder of the model", Required = true };
var predictions = new Option<FileInfo>("--predictions") { Description = "Where to write the attributions", Required = true };
var read = new Command("read-corpus", "Read a corpus with a model, for scoring") { corpus, models, predictions };
read.SetAction(arguments => CorpusReading.Run(
    arguments.GetValue(corpus)!.FullName, arguments.GetValue(models)!.FullName, arguments.GetValue(predictions)!.FullName));

var embedder = new Command("export-embedder", "Write the embedder, all-MiniLM-L6-v2 in eight bits") { output };
embedder.SetAction(arguments => EmbedderExport.Run(arguments.GetValue(output)!.FullName));

var pairLimit = new Option<int>("--pairs") { Description = "The most pairs of each corpus", DefaultValueFactory = _ => int.MaxValue };
var pairRate = new Option<double>("--rate") { Description = "Highest learning rate of the encoder", DefaultValueFactory = _ => 1.5e-4 };
var general = new Option<double>("--general") { Description = "Share of the time for the first stage, general pairs", DefaultValueFactory = _ => 0.8 };
general.Validators.Add(result =>
{
    if (result.GetValueOrDefault<double>() is not (>= 0 and <= 1))
    {
        result.AddError($"--general is a share from 0 to 1, not {result.GetValueOrDefault<double>()}.");
    }
});
var readings = new Option<FileInfo>("--readings") { Description = "What `gainsay read --format json` gave for the articles that articles.jsonl and affairs.jsonl of --data are about" };
var trainPairs = new Command("train-pairs", "Train the pair model, export it and quantise it") { corpora, data, output, resume, minutes, pairLimit, seed, from, pairRate, half, general, readings };
trainPairs.SetAction(arguments => PairBuild.Run(
    arguments.GetValue(corpora)!.FullName,
    new OwnData(arguments.GetValue(data)!.FullName),
    arguments.GetValue(readings)?.FullName,
    arguments.GetValue(pairLimit),
    new RunOptions(arguments.GetValue(output)!.FullName, arguments.GetValue(minutes), arguments.GetValue(seed), arguments.GetValue(resume))
    {
        From = arguments.GetValue(from),
        EncoderRate = arguments.GetValue(pairRate),
        Half = arguments.GetValue(half),
        GeneralShare = arguments.GetValue(general),
    }));

var exportPairs = new Command("export-pairs", "Write the pair model's files of the last checkpoint") { output };
exportPairs.SetAction(arguments => PairBuild.Export(arguments.GetValue(output)!.FullName));

var scorePairs = new Command("score-pairs", "Measure a pair model where nothing was learned from") { corpora, data, models };
scorePairs.SetAction(arguments => PairScoring.Run(arguments.GetValue(corpora)!.FullName, new OwnData(arguments.GetValue(data)!.FullName), arguments.GetValue(models)!.FullName));

var runFolders = new Option<string[]>("--from") { Description = "Folders of runs that went on from one model", AllowMultipleArgumentsPerToken = true, Required = true };
var averagePairs = new Command("average-pairs", "Write a checkpoint whose weights are the mean of several runs' of the pair model") { runFolders, output };
averagePairs.SetAction(arguments => PairBuild.Average(arguments.GetValue(runFolders)!, arguments.GetValue(output)!.FullName));

var trainAnswers = new Command("train-answers", "Train the answer model, which reads a statement in its surroundings") { corpora, data, output, resume, minutes, seed, from, pairRate, half, dropout, readings };
trainAnswers.SetAction(arguments => AnswerBuild.Run(
    arguments.GetValue(corpora)!.FullName,
    new OwnData(arguments.GetValue(data)!.FullName),
    arguments.GetValue(readings)?.FullName,
    new RunOptions(arguments.GetValue(output)!.FullName, arguments.GetValue(minutes), arguments.GetValue(seed), arguments.GetValue(resume))
    {
        From = arguments.GetValue(from),
        EncoderRate = arguments.GetValue(pairRate),
        Half = arguments.GetValue(half),
        EncoderDropout = arguments.GetValue(dropout),
    }));

var exportAnswers = new Command("export-answers", "Write the answer model's files of the last checkpoint") { output };
exportAnswers.SetAction(arguments => AnswerBuild.Export(arguments.GetValue(output)!.FullName));

var averageAnswers = new Command("average-answers", "Write a checkpoint whose weights are the mean of several runs' of the answer model") { runFolders, output };
averageAnswers.SetAction(arguments => AnswerBuild.Average(arguments.GetValue(runFolders)!, arguments.GetValue(output)!.FullName));

var scoreAnswers = new Command("score-answers", "Measure an answer model on the attributions of PolNeAR dev as given, and on stories") { corpora, data, models };
scoreAnswers.SetAction(arguments => AnswerBuild.Score(arguments.GetValue(corpora)!.FullName, new OwnData(arguments.GetValue(data)!.FullName), arguments.GetValue(models)!.FullName));

var unmarked = new Option<FileInfo>("--articles") { Description = "Where to write the articles, id and text a line", Required = true };
var writeUnmarked = new Command("write-articles", "Write the articles that articles.jsonl and affairs.jsonl are about, for `gainsay read`") { corpora, data, unmarked };
writeUnmarked.SetAction(arguments => UnmarkedArticles.Write(arguments.GetValue(corpora)!.FullName, new OwnData(arguments.GetValue(data)!.FullName), arguments.GetValue(unmarked)!.FullName));

var parts = new Option<string[]>("--parts")
{
    Description = "Parts of the labelled training articles to learn speakers from", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => ["a", "b", "c", "d"],
};
var passes = new Option<int>("--passes") { Description = "How often a run sees everything", DefaultValueFactory = _ => 5 };
var runs = new Option<int>("--runs") { Description = "How many runs, each with a seed of its own, whose scores are averaged", DefaultValueFactory = _ => 1 };
foreach (var count in new[] { passes, runs })
{
    count.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<int>() < 1)
        {
            result.AddError($"{count.Name} {result.GetValueOrDefault<int>()}: at least 1 was expected.");
        }
    });
}
var chains = new Command("train-coreference", "Train coreference on the words of a reader model, and write it beside that") { corpora, data, models, seed, parts, passes, runs };
chains.SetAction(arguments => new ChainRun(arguments.GetValue(corpora)!.FullName, new OwnData(arguments.GetValue(data)!.FullName), arguments.GetValue(models)!.FullName, arguments.GetValue(parts)!)
{
    Seed = arguments.GetValue(seed),
    Passes = arguments.GetValue(passes),
    Runs = arguments.GetValue(runs),
}.Run());

return new RootCommand("Builds Gainsay's models") { train, average, attitudes, export, finish, read, embedder, trainPairs, exportPairs, scorePairs, averagePairs, trainAnswers, exportAnswers, averageAnswers, scoreAnswers, writeUnmarked, chains }.Parse(args).Invoke();
