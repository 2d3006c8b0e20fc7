namespace Gainsay.Reading.Pairs;

/// <summary>Turns a claim into a vector: near in meaning, near in space.</summary>
public interface ITextEmbedder
{
    /// <summary>How many numbers a vector has.</summary>
    int Width { get; }

    /// <summary>One vector of length 1 for each text, in their order. A text's vector depends on the text alone.</summary>
    IReadOnlyList<float[]> Embed(IReadOnlyList<string> texts);
}
