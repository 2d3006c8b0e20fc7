using Gainsay.Reading.Answers;
using Gainsay.Reading.Encoders;
using Gainsay.Training.Network;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Gainsay.Training.Answers;

/// <summary>MiniLM over a statement in its surroundings: its attitude, and what it is to each statement before it.</summary>
internal sealed class AnswerNetwork : nn.Module
{
    /// <summary>Opposes, agrees, neither.</summary>
    private const int Relations = 3;

    private readonly double dropout;

    public AnswerNetwork(double dropout)
        : base("answers")
    {
        this.dropout = dropout;
        Encoder = new TextEncoder(types: Enum.GetValues<AnswerRole>().Length);
        AttitudeHidden = Linear(3 * MiniLm.Width, MiniLm.Width);
        AttitudeOut = Linear(MiniLm.Width, ReaderLabels.Attitude.Count);
        RelationHidden = Linear(6 * MiniLm.Width, MiniLm.Width);
        RelationPlace = Embedding(CandidatePlace.Count, MiniLm.Width);
        RelationOut = Linear(MiniLm.Width, Relations);
        RegisterComponents();
        using (no_grad())
        {
            RelationPlace.weight!.mul_(0.02);
        }
    }

    /// <summary>Its token types are the roles of the pieces.</summary>
    public TextEncoder Encoder { get; }

    public Linear AttitudeHidden { get; }

    public Linear AttitudeOut { get; }

    public Linear RelationHidden { get; }

    public Embedding RelationPlace { get; }

    public Linear RelationOut { get; }

    /// <summary>[windows, attitudes] and [candidates, relations].</summary>
    public (Tensor Attitudes, Tensor Relations) Scores(AnswerBatch batch)
    {
        var vectors = Encoder.forward(batch.Pieces, batch.Roles, batch.Mask);
        var means = zeros(batch.GroupSizes.shape[0], MiniLm.Width)
            .index_add(0, batch.MemberGroups, vectors.view(-1, MiniLm.Width).index_select(0, batch.MemberPlaces), 1) / batch.GroupSizes;
        var (content, cue) = (means.index_select(0, batch.OwnGroup), means.index_select(0, batch.OwnGroup + 1));
        var attitudes = AttitudeOut.forward(Thinned(tanh(AttitudeHidden.forward(cat([content, cue, vectors.select(1, 0)], 1)))));
        var (said, told) = (means.index_select(0, batch.CandidateGroup), means.index_select(0, batch.CandidateGroup + 1));
        var (own, ownCue) = (content.index_select(0, batch.CandidateRow), cue.index_select(0, batch.CandidateRow));
        var hidden = RelationHidden.forward(cat([said, told, own, ownCue, said * own, (said - own).abs()], 1)) + RelationPlace.forward(batch.CandidatePlaces);
        return (attitudes, RelationOut.forward(Thinned(tanh(hidden))));
    }

    private Tensor Thinned(Tensor hidden) => training && dropout > 0 ? functional.dropout(hidden, dropout, training: true) : hidden;
}
