using System.Numerics.Tensors;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Pairs;
using Microsoft.ML.OnnxRuntime;

namespace Gainsay.Reading.Answers;

/// <summary>The trained answer model: a statement, marked in the words around it, in one pass of a MiniLM.</summary>
/// <remarks>Safe for any number of threads; each call runs on the thread that calls. Every statement is run by itself: eight-bit arithmetic scales by run.</remarks>
public sealed class AnswerModel : IAnswerReader, IDisposable
{
    private readonly InferenceSession session;
    private readonly WordPieces vocabulary;

    private AnswerModel(InferenceSession session, WordPieces vocabulary) => (this.session, this.vocabulary) = (session, vocabulary);

    /// <summary>Loads <c>answers.onnx</c>, <c>answers.json</c> and the vocabulary.</summary>
    /// <param name="folder">For instance <see cref="ReaderModel.DefaultFolder"/>.</param>
    /// <exception cref="ReaderModelException">One is missing, damaged, or belongs to another version.</exception>
    public static AnswerModel Load(string folder)
    {
        var (session, vocabulary) = new NetworkFiles(folder, "answers", "answer model").Load(AnswerGraphNames.Relations);
        return new AnswerModel(session, vocabulary);
    }

    public IReadOnlyList<StatementAnswer> Read(string text, IReadOnlyList<StatementPlaces> statements, Func<int, int, SameSpeaker> sameSpeaker)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(sameSpeaker);
        var article = new AnswerArticle(text, statements, vocabulary);
        return [.. Enumerable.Range(0, statements.Count).Select(i => Read(article.Window(i), i, sameSpeaker))];
    }

    public void Dispose() => session.Dispose();

    private StatementAnswer Read(AnswerWindow window, int statement, Func<int, int, SameSpeaker> sameSpeaker)
    {
        long[] shape = [1, window.Pieces.Length];
        var members = new long[window.Members.Count * window.Pieces.Length];
        for (var row = 0; row < window.Members.Count; row++)
        {
            foreach (var place in window.Members[row])
            {
                members[(row * window.Pieces.Length) + place] = 1;
            }
        }
        var places = window.Candidates.Select(other => CandidatePlace.Of(statement - other, sameSpeaker(statement, other))).ToArray();
        using var pieces = OrtValue.CreateTensorValueFromMemory(window.Pieces, shape);
        using var roles = OrtValue.CreateTensorValueFromMemory(window.Roles, shape);
        using var groups = OrtValue.CreateTensorValueFromMemory(members, [window.Members.Count, window.Pieces.Length]);
        using var candidates = OrtValue.CreateTensorValueFromMemory(places, [places.Length]);
        using var options = new RunOptions();
        using var outputs = session.Run(
            options,
            [AnswerGraphNames.Pieces, AnswerGraphNames.Roles, AnswerGraphNames.Members, AnswerGraphNames.Places],
            [pieces, roles, groups, candidates],
            places.Length == 0 ? [AnswerGraphNames.Attitudes] : [AnswerGraphNames.Attitudes, AnswerGraphNames.Scores]);
        return new StatementAnswer(
            Shares(outputs[0].GetTensorDataAsSpan<float>()),
            [.. places.Select((_, i) => Shares(outputs[1].GetTensorDataAsSpan<float>().Slice(i * AnswerGraphNames.Relations.Count, AnswerGraphNames.Relations.Count)))
                .Select((shares, i) => new AnswerShare(window.Candidates[i], shares[0], shares[1]))]);
    }

    private static float[] Shares(ReadOnlySpan<float> scores)
    {
        var shares = new float[scores.Length];
        TensorPrimitives.SoftMax(scores, shares);
        return shares;
    }
}
