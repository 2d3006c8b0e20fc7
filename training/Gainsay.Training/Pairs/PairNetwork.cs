using Gainsay.Training.Network;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Gainsay.Training.Pairs;

/// <summary>MiniLM over both claims, and three classes from its first vector and the mean of all.</summary>
internal sealed class PairNetwork : nn.Module
{
    private const int Classes = 3;

    private readonly double dropout;

    public PairNetwork(double dropout)
        : base("pairs")
    {
        this.dropout = dropout;
        Encoder = new TextEncoder(types: 2);
        Hidden = Linear(2 * MiniLm.Width, MiniLm.Width);
        Out = Linear(MiniLm.Width, Classes);
        RegisterComponents();
    }

    /// <summary>Its token types are the sides of the pair.</summary>
    public TextEncoder Encoder { get; }

    public Linear Hidden { get; }

    public Linear Out { get; }

    /// <summary>[pairs, classes].</summary>
    public Tensor Scores(PairBatch batch)
    {
        var vectors = Encoder.forward(batch.Pieces, batch.Sides, batch.Mask);
        var mean = (vectors * batch.Mask.unsqueeze(2)).sum(1) / batch.Mask.sum(1, keepdim: true);
        var hidden = tanh(Hidden.forward(cat([vectors.select(1, 0), mean], 1)));
        return Out.forward(training && dropout > 0 ? functional.dropout(hidden, dropout, training: true) : hidden);
    }
}
