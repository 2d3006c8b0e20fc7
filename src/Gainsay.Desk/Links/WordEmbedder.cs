using System.Numerics.Tensors;
using System.Text;
using Gainsay.Reading.Pairs;

namespace Gainsay.Desk.Links;

/// <summary>Vectors of words: what stands in place of the trained embedder where its file is missing.</summary>
/// <remarks>Each stem adds one to a place and a sign that follow from its letters, names twice; so texts are near as far as they share words. Safe for any number of threads.</remarks>
public sealed class WordEmbedder : ITextEmbedder
{
    public int Width => 384;

    public IReadOnlyList<float[]> Embed(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return [.. texts.Select(Of)];
    }

    private float[] Of(string text)
    {
        var vector = new float[Width];
        var words = ClaimWords.Of(text);
        foreach (var stem in words.Stems.Concat(words.Names.Select(Stem.Of)))
        {
            var hash = Hash(stem);
            vector[(hash >> 1) % (uint)Width] += (hash & 1) == 0 ? 1 : -1;
        }
        var length = TensorPrimitives.Norm<float>(vector);
        if (length > 0)
        {
            TensorPrimitives.Divide(vector, length, vector);
        }
        return vector;
    }

    // FNV-1a, 32 bits: the same on every machine, unlike the runtime's own.
    private static uint Hash(string word)
    {
        var hash = 2166136261u;
        foreach (var letter in Encoding.UTF8.GetBytes(word))
        {
            hash = (hash ^ letter) * 16777619u;
        }
        return hash;
    }
}
