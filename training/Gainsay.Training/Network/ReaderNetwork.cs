using Gainsay.Reading.Encoders;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Gainsay.Training.Network;

/// <summary>The encoder and all heads of the reader.</summary>
internal sealed class ReaderNetwork : nn.Module
{
    private const int RoleWidth = ReaderOutputs.RoleWidth;
    private const int RoleRank = ReaderOutputs.RoleRank;
    private const int ArcWidth = ReaderOutputs.ArcWidth;
    private const int RelationWidth = ReaderOutputs.RelationWidth;

    private static readonly int[] TagSizes =
        [ReaderLabels.Cue.Count, ReaderLabels.Name.Count, ReaderLabels.Mention.Count, ReaderLabels.PartOfSpeech.Count];

    private static readonly int[] InnerTagSizes = [ReaderLabels.Cue.Count, ReaderLabels.Reported.Count];

    private readonly double dropout;

    public ReaderNetwork(double dropout)
        : base("reader")
    {
        this.dropout = dropout;
        Encoder = new TextEncoder(WordShapes.Count);
        Tags = Linear(MiniLm.Width, TagSizes.Sum());
        RoleWord = Linear(MiniLm.Width, RoleWidth);
        RoleCue = Linear(MiniLm.Width, RoleWidth, hasBias: false);
        RoleWordLow = Linear(MiniLm.Width, ReaderLabels.Role.Count * RoleRank);
        RoleCueLow = Linear(MiniLm.Width, ReaderLabels.Role.Count * RoleRank);
        RoleDistance = Embedding(CueDistance.Classes, RoleWidth);
        RoleOut = Linear(RoleWidth, ReaderLabels.Role.Count);
        Chain = new RoleChain();
        ArcDependent = Linear(MiniLm.Width, ArcWidth);
        ArcHead = Linear(MiniLm.Width, ArcWidth);
        ArcForm = Linear(ArcWidth, ArcWidth, hasBias: false);
        ArcPrior = Linear(ArcWidth, 1);
        ArcRoot = new Parameter(zeros(ArcWidth));
        RelationDependent = Linear(MiniLm.Width, RelationWidth);
        RelationHead = Linear(MiniLm.Width, RelationWidth, hasBias: false);
        RelationRoot = new Parameter(zeros(RelationWidth));
        RelationOut = Linear(RelationWidth, ReaderLabels.Relation.Count);
        InnerTags = Linear(MiniLm.Width, InnerTagSizes.Sum());
        AttitudeCue = Linear(MiniLm.Width, ReaderOutputs.AttitudeWidth);
        AttitudeContent = Linear(MiniLm.Width, ReaderOutputs.AttitudeWidth, hasBias: false);
        AttitudeOut = Linear(ReaderOutputs.AttitudeWidth, ReaderLabels.Attitude.Count);
        ChainMention = Linear(MiniLm.Width, ReaderOutputs.ChainWidth);
        ChainAntecedent = Linear(MiniLm.Width, ReaderOutputs.ChainWidth);
        ChainNew = Linear(MiniLm.Width, 1);
        RegisterComponents();
        using var frozen = no_grad();
        init.normal_(RoleDistance.weight!, 0, 0.02);
    }

    public TextEncoder Encoder { get; }

    /// <summary>Cue, name, mention and part-of-speech scores, in this order.</summary>
    public Linear Tags { get; }

    public Linear RoleWord { get; }

    public Linear RoleCue { get; }

    public Linear RoleWordLow { get; }

    public Linear RoleCueLow { get; }

    public Embedding RoleDistance { get; }

    public Linear RoleOut { get; }

    public RoleChain Chain { get; }

    public Linear ArcDependent { get; }

    public Linear ArcHead { get; }

    public Linear ArcForm { get; }

    public Linear ArcPrior { get; }

    public Parameter ArcRoot { get; }

    public Linear RelationDependent { get; }

    public Linear RelationHead { get; }

    public Parameter RelationRoot { get; }

    public Linear RelationOut { get; }

    /// <summary>Scores of cues inside contents, and of words that stand in some content.</summary>
    public Linear InnerTags { get; }

    public Linear AttitudeCue { get; }

    public Linear AttitudeContent { get; }

    public Linear AttitudeOut { get; }

    public Linear ChainMention { get; }

    public Linear ChainAntecedent { get; }

    public Linear ChainNew { get; }

    /// <summary>The vector of each word's first piece, [batch, words, width].</summary>
    public Tensor Words(ReaderBatch batch)
    {
        var pieces = Encoder.forward(batch.Pieces, batch.Shapes, batch.PieceMask);
        var words = pieces.gather(1, batch.WordAt.unsqueeze(2).expand(-1, -1, MiniLm.Width));
        return training && dropout > 0 ? functional.dropout(words, dropout, training: true) : words;
    }

    /// <summary>Cue, name, mention and part-of-speech scores of each word, each [batch, words, labels].</summary>
    public Tensor[] TagScores(Tensor words) => Tags.forward(words).split([.. TagSizes.Select(size => (long)size)], 2);

    /// <summary>Scores of inner cues and of reported words, each [batch, words, labels].</summary>
    public Tensor[] InnerTagScores(Tensor words) => InnerTags.forward(words).split([.. InnerTagSizes.Select(size => (long)size)], 2);

    /// <summary>Attitude scores, [cues, attitudes], from the cue's first and last word and the mean of the words of the content.</summary>
    /// <param name="words">[batch, words, width].</param>
    /// <param name="cues">With gold roles.</param>
    public Tensor AttitudeScores(Tensor words, CueTensors cues)
    {
        var (cue, content) = CuesAndContents(words, cues);
        return AttitudeScores(cue, content);
    }

    /// <summary>Attitude scores, [cues, attitudes], from what <see cref="CuesAndContents"/> gives.</summary>
    public Tensor AttitudeScores(Tensor cues, Tensor contents) =>
        AttitudeOut.forward(functional.relu(AttitudeCue.forward(cues) + AttitudeContent.forward(contents)));

    /// <summary>The mean of each cue's first and last word, and the mean of its content's words, each [cues, width].</summary>
    public static (Tensor Cues, Tensor Contents) CuesAndContents(Tensor words, CueTensors cues)
    {
        var flat = words.reshape(-1, MiniLm.Width);
        var cue = (flat.index_select(0, cues.First) + flat.index_select(0, cues.Last)) * 0.5f;
        var inside = cues.Gold!.ge(3).to(ScalarType.Float32);
        var mean = inside.unsqueeze(1).matmul(words.index_select(0, cues.Row)).squeeze(1) / inside.sum(1, keepdim: true).clamp_min(1);
        return (cue, mean);
    }

    /// <summary>How well each word (column) is the antecedent of each word (row), "none" last: [words, words + 1] for the words given.</summary>
    /// <param name="mentions">[words, width].</param>
    public Tensor ChainScores(Tensor mentions)
    {
        var scores = ChainMention.forward(mentions).matmul(ChainAntecedent.forward(mentions).t()) / MathF.Sqrt(ReaderOutputs.ChainWidth);
        return cat([scores, ChainNew.forward(mentions)], 1);
    }

    /// <summary>Role scores of the words of each cue's window, [cues, words, labels].</summary>
    public Tensor RoleScores(Tensor words, CueTensors cues)
    {
        var (count, length) = (words.shape[0], words.shape[1]);
        var flat = words.reshape(count * length, MiniLm.Width);
        var cue = (flat.index_select(0, cues.First) + flat.index_select(0, cues.Last)) * 0.5f;
        var word = RoleWord.forward(words).index_select(0, cues.Row);
        var hidden = functional.relu(word + RoleCue.forward(cue).unsqueeze(1) + RoleDistance.forward(cues.Distances));
        var low = RoleWordLow.forward(words).index_select(0, cues.Row).view(-1, length, ReaderLabels.Role.Count, RoleRank)
            * RoleCueLow.forward(cue).view(-1, 1, ReaderLabels.Role.Count, RoleRank);
        return RoleOut.forward(hidden) + low.sum(-1);
    }

    /// <summary>How well each word (column) heads each word (row), the root last: [batch, words, words + 1].</summary>
    /// <param name="sameSentence">[batch, words, words], 1 where two words share a sentence.</param>
    public Tensor ArcScores(Tensor words, Tensor sameSentence)
    {
        var dependent = functional.relu(ArcDependent.forward(words));
        var head = functional.relu(ArcHead.forward(words));
        var scores = dependent.matmul(ArcForm.forward(head).transpose(1, 2)) + ArcPrior.forward(head).transpose(1, 2);
        scores += (1.0f - sameSentence) * MiniLm.Masked;
        return cat([scores, dependent.matmul(ArcRoot).unsqueeze(2)], 2);
    }

    /// <summary>Relation scores of each word to a given head: [batch, words, relations].</summary>
    /// <param name="heads">[batch, words], int64; the number of words stands for the root.</param>
    public Tensor RelationScores(Tensor words, Tensor heads)
    {
        var candidates = cat([RelationHead.forward(words), RelationRoot.view(1, 1, -1).expand(words.shape[0], -1, -1)], 1);
        var head = candidates.gather(1, heads.unsqueeze(2).expand(-1, -1, RelationWidth));
        return RelationOut.forward(functional.relu(RelationDependent.forward(words) + head));
    }
}
