using Gainsay.Reading.Encoders;

namespace Gainsay.Reading.Answers;

/// <summary>What a statement is to an earlier one of its article, as shares that leave the rest to 1 for neither.</summary>
/// <param name="Earlier">The earlier statement's number.</param>
/// <param name="Opposes">Both cannot be true, or the statement rejects the earlier one.</param>
/// <param name="Agrees">It affirms what the earlier one says.</param>
public readonly record struct AnswerShare(int Earlier, double Opposes, double Agrees);

/// <summary>A statement as its surroundings show it.</summary>
/// <param name="Attitudes">How likely each attitude is, by <see cref="ReaderLabels.Attitude"/>.</param>
/// <param name="Relations">To the earlier statements of its window; empty where there is none.</param>
public sealed record StatementAnswer(IReadOnlyList<float> Attitudes, IReadOnlyList<AnswerShare> Relations);
