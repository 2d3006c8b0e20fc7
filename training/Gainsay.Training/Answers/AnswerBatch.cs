using TorchSharp;
using static TorchSharp.torch;

namespace Gainsay.Training.Answers;

/// <summary>Windows as tensors, padded to the longest.</summary>
internal sealed class AnswerBatch
{
    public AnswerBatch(IReadOnlyList<AnswerExample> examples)
    {
        var length = examples.Max(example => example.Window.Pieces.Length);
        var (pieces, roles, mask) = (new long[examples.Count * length], new long[examples.Count * length], new float[examples.Count * length]);
        var (places, groups, counts, own, of) = (new List<long>(), new List<long>(), new List<float>(), new List<long>(), new List<long>());
        for (var row = 0; row < examples.Count; row++)
        {
            var window = examples[row].Window;
            window.Pieces.CopyTo(pieces, row * length);
            window.Roles.CopyTo(roles, row * length);
            mask.AsSpan(row * length, window.Pieces.Length).Fill(1);
            own.Add(counts.Count);
            of.AddRange(window.Candidates.Select(_ => (long)row));
            foreach (var member in window.Members)
            {
                places.AddRange(member.Select(place => ((long)row * length) + place));
                groups.AddRange(member.Select(_ => (long)counts.Count));
                counts.Add(member.Length);
            }
        }
        Pieces = tensor(pieces, examples.Count, length);
        Roles = tensor(roles, examples.Count, length);
        Mask = tensor(mask, examples.Count, length);
        MemberPlaces = tensor(places.ToArray());
        MemberGroups = tensor(groups.ToArray());
        GroupSizes = tensor(counts.ToArray()).unsqueeze(1);
        OwnGroup = tensor(own.ToArray());
        CandidateRow = tensor(of.ToArray(), ScalarType.Int64);
        CandidateGroup = tensor(examples.Zip(own, (example, first) => example.Window.Candidates.Select((_, i) => first + 2 + (2L * i))).SelectMany(groups => groups).ToArray(), ScalarType.Int64);
        CandidatePlaces = tensor(examples.SelectMany(example => example.Places).ToArray(), ScalarType.Int64);
    }

    /// <summary>[windows, pieces], int64.</summary>
    public Tensor Pieces { get; }

    /// <summary>[windows, pieces], int64.</summary>
    public Tensor Roles { get; }

    /// <summary>[windows, pieces], 1 for a piece and 0 for padding.</summary>
    public Tensor Mask { get; }

    /// <summary>Places of pieces that are averaged, among all pieces of the batch.</summary>
    public Tensor MemberPlaces { get; }

    /// <summary>The group of each of <see cref="MemberPlaces"/>.</summary>
    public Tensor MemberGroups { get; }

    /// <summary>[groups, 1].</summary>
    public Tensor GroupSizes { get; }

    /// <summary>The group of each window's own content; that of its cue comes next.</summary>
    public Tensor OwnGroup { get; }

    /// <summary>The window of each candidate.</summary>
    public Tensor CandidateRow { get; }

    /// <summary>The group of each candidate's content; that of its cue comes next.</summary>
    public Tensor CandidateGroup { get; }

    /// <summary>How each candidate stands to the statement.</summary>
    public Tensor CandidatePlaces { get; }
}
