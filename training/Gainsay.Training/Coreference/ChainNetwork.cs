using Gainsay.Reading.Actors.Chains;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Gainsay.Training.Coreference;

/// <summary>The two small networks of coreference: one scores a mention with an earlier one, the other as the first of its kind.</summary>
internal sealed class ChainNetwork : Module
{
    private const int Units = 48;
    private const double Dropout = 0.2;

    private readonly Linear pairHidden = Linear(MentionPairs.PairWidth, Units);
    private readonly Linear pairOut = Linear(Units, 1);
    private readonly Linear newHidden = Linear(MentionPairs.NewWidth, Units);
    private readonly Linear newOut = Linear(Units, 1);
    private readonly Dropout dropout = nn.Dropout(Dropout);

    public ChainNetwork()
        : base(nameof(ChainNetwork)) => RegisterComponents();

    /// <summary>The scores of a document's pairs, and of its mentions as new ones.</summary>
    /// <param name="pairs">Features, [pairs, <see cref="MentionPairs.PairWidth"/>].</param>
    /// <param name="news">Features, [mentions, <see cref="MentionPairs.NewWidth"/>].</param>
    public (Tensor Pairs, Tensor News) Score(Tensor pairs, Tensor news) =>
        (pairOut.forward(dropout.forward(functional.relu(pairHidden.forward(pairs)))).squeeze(1),
            newOut.forward(dropout.forward(functional.relu(newHidden.forward(news)))).squeeze(1));

    public ChainModel ToModel(string reader) => new(Export(pairHidden, pairOut), Export(newHidden, newOut), reader);

    private static ScoringNetwork Export(Linear hidden, Linear output) => new(
        (int)hidden.weight!.shape[1], Rounded(hidden.weight!), Rounded(hidden.bias!), Rounded(output.weight!), Rounded(output.bias!)[0]);

    /// <summary>Five decimals: more would only make the file longer.</summary>
    private static float[] Rounded(Tensor weights) => [.. weights.detach().flatten().data<float>().Select(weight => MathF.Round(weight, 5))];
}
