using Gainsay.Reading.Answers;
using Gainsay.Reading.Encoders;
using TorchSharp;
using static TorchSharp.torch;

namespace Gainsay.Training.Answers;

/// <summary>What a network says of the statements of an article, as the exported model says it.</summary>
internal static class NetworkAnswers
{
    private const int BatchSize = 16;

    public static IReadOnlyList<StatementAnswer> Of(AnswerNetwork network, AnsweringArticle article, WordPieces vocabulary)
    {
        using var frozen = no_grad();
        var answers = new StatementAnswer[article.Statements.Count];
        foreach (var chunk in AnswerExample.Of(article, vocabulary).Select((example, i) => (Example: example, Number: i)).OrderBy(one => one.Example.Window.Pieces.Length).Chunk(BatchSize))
        {
            using var scope = NewDisposeScope();
            var (attitudes, relations) = network.Scores(new AnswerBatch([.. chunk.Select(one => one.Example)]));
            var attitude = attitudes.softmax(1).contiguous().data<float>().ToArray();
            var shares = relations.shape[0] == 0 ? [] : relations.softmax(1).contiguous().data<float>().ToArray();
            var (row, at) = (0, 0);
            foreach (var (example, number) in chunk)
            {
                var found = new List<AnswerShare>();
                foreach (var other in example.Window.Candidates)
                {
                    found.Add(new AnswerShare(other, shares[at], shares[at + 1]));
                    at += AnswerGraphNames.Relations.Count;
                }
                answers[number] = new StatementAnswer(attitude[(row * ReaderLabels.Attitude.Count)..((row + 1) * ReaderLabels.Attitude.Count)], found);
                row++;
            }
        }
        return answers;
    }
}
