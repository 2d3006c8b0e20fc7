using System.CommandLine;
using Gainsay.Bench.Articles;

namespace Gainsay.Bench.Commands;

/// <summary><c>bench write FILE</c>: the made-up articles, for other programs or for looking at them.</summary>
internal static class WriteCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The JSONL file to write" };
        var articles = SharedOptions.Articles(1000);
        var seed = SharedOptions.Seed();
        var command = new Command("write", "Write made-up articles as JSON lines.") { file, articles, seed };
        command.SetAction(parsed =>
        {
            var count = parsed.GetValue(articles);
            var words = new ArticleWriter(Grammar.OfNews(), parsed.GetValue(seed)).WriteTo(parsed.GetRequiredValue(file), count);
            Console.WriteLine(FormattableString.Invariant($"{count} different articles, {words} words, {(double)words / count:F0} each."));
        });
        return command;
    }
}
