using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Gainsay.Training.Network;

/// <summary>The sizes of all-MiniLM-L6-v2.</summary>
internal static class MiniLm
{
    public const int Layers = 6;
    public const int Width = 384;
    public const int AttentionHeads = 12;
    public const int Inner = 1536;
    public const int Vocabulary = 30522;
    public const int Positions = 512;
    public const double NormEpsilon = 1e-12;

    // What BERT's graph adds to the scores of padding.
    public const float Masked = -10000f;
}

/// <summary>One transformer layer, the query, key and value weights in one matrix.</summary>
internal sealed class EncoderLayer : nn.Module<Tensor, Tensor, Tensor>
{
    public EncoderLayer(string name)
        : base(name)
    {
        QueryKeyValue = Linear(MiniLm.Width, 3 * MiniLm.Width);
        AttentionOut = Linear(MiniLm.Width, MiniLm.Width);
        Inner = Linear(MiniLm.Width, MiniLm.Inner);
        Out = Linear(MiniLm.Inner, MiniLm.Width);
        AttentionNorm = LayerNorm(MiniLm.Width, MiniLm.NormEpsilon);
        OutNorm = LayerNorm(MiniLm.Width, MiniLm.NormEpsilon);
        RegisterComponents();
    }

    public Linear QueryKeyValue { get; }

    public Linear AttentionOut { get; }

    public Linear Inner { get; }

    public Linear Out { get; }

    public LayerNorm AttentionNorm { get; }

    public LayerNorm OutNorm { get; }

    /// <summary>Whether training computes products in bfloat16 (sums, norms and the weights themselves stay in floats).</summary>
    public bool Half { get; set; }

    /// <summary>The share of what each half of the layer adds that training drops.</summary>
    public double Dropout { get; set; }

    public override Tensor forward(Tensor input, Tensor mask)
    {
        var (batch, length) = (input.shape[0], input.shape[1]);
        var parts = Product(QueryKeyValue, input)
            .view(batch, length, 3, MiniLm.AttentionHeads, MiniLm.Width / MiniLm.AttentionHeads)
            .permute(2, 0, 3, 1, 4);
        var attended = functional.scaled_dot_product_attention(parts[0], parts[1], parts[2], mask.to(parts.dtype))
            .transpose(1, 2).reshape(batch, length, MiniLm.Width);
        var x = AttentionNorm.forward(Thinned(Product(AttentionOut, attended)) + input);
        var inner = functional.gelu(Product(Inner, x));
        return OutNorm.forward(Thinned(Product(Out, inner)) + x);
    }

    private Tensor Thinned(Tensor added) => training && Dropout > 0 ? functional.dropout(added, Dropout, training: true) : added;

    private Tensor Product(Linear layer, Tensor input) => Half && training
        ? functional.linear(input.to(ScalarType.BFloat16), layer.weight!.to(ScalarType.BFloat16), layer.bias!.to(ScalarType.BFloat16))
        : layer.forward(input);
}

/// <summary>MiniLM, its token-type table holding the shapes of the words, or whatever else tells pieces apart.</summary>
internal sealed class TextEncoder : nn.Module<Tensor, Tensor, Tensor, Tensor>
{
    /// <param name="types">How many token types there are.</param>
    public TextEncoder(int types)
        : base("encoder")
    {
        Words = Embedding(MiniLm.Vocabulary, MiniLm.Width);
        Places = Embedding(MiniLm.Positions, MiniLm.Width);
        Shapes = Embedding(types, MiniLm.Width);
        Norm = LayerNorm(MiniLm.Width, MiniLm.NormEpsilon);
        Layers = new ModuleList<EncoderLayer>([.. Enumerable.Range(0, MiniLm.Layers).Select(i => new EncoderLayer($"layer{i}"))]);
        RegisterComponents();
    }

    public Embedding Words { get; }

    public Embedding Places { get; }

    public Embedding Shapes { get; }

    public LayerNorm Norm { get; }

    public ModuleList<EncoderLayer> Layers { get; }

    /// <summary>Computes products in bfloat16 while training: two to three times as fast where the processor has instructions for it (AVX512-BF16, AMX), slower elsewhere.</summary>
    public void TrainInHalf()
    {
        foreach (var layer in Layers)
        {
            layer.Half = true;
        }
    }

    /// <summary>Drops a share of what each layer adds while training, so that no feature is relied on alone.</summary>
    public void TrainWithDropout(double share)
    {
        foreach (var layer in Layers)
        {
            layer.Dropout = share;
        }
    }

    /// <param name="pieces">[batch, length], int64.</param>
    /// <param name="shapes">[batch, length], int64.</param>
    /// <param name="mask">[batch, length], 1 for a piece and 0 for padding, float.</param>
    public override Tensor forward(Tensor pieces, Tensor shapes, Tensor mask)
    {
        var length = pieces.shape[1];
        var x = Words.forward(pieces) + Shapes.forward(shapes) + Places.weight!.narrow(0, 0, length).unsqueeze(0);
        x = Norm.forward(x);
        var scores = (1.0f - mask).mul(MiniLm.Masked).unsqueeze(1).unsqueeze(1).expand(-1, 1, length, -1);
        foreach (var layer in Layers)
        {
            x = layer.forward(x, scores);
        }
        return x;
    }
}
