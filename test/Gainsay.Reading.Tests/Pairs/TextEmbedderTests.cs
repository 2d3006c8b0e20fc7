using System.Numerics.Tensors;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Pairs;

namespace Gainsay.Reading.Tests.Pairs;

public sealed class TextEmbedderTests : IDisposable
{
    private readonly TextEmbedder embedder = TextEmbedder.Load(ReaderModel.DefaultFolder);

    [Fact]
    public void A_mean_of_rows_is_brought_to_length_one() =>
        Assert.Equal([0.6f, 0.8f], TextEmbedder.UnitMean([1, 0, 5, 8], width: 2));

    [Fact]
    public void A_mean_of_zero_stays_zero() => Assert.Equal([0f, 0f], TextEmbedder.UnitMean([1, -2, -1, 2], width: 2));

    [Theory]
    [InlineData("The dam is safe.")]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("مرحبا 🙂")]
    public void A_vector_has_the_width_and_the_length_one(string text)
    {
        var vector = Assert.Single(embedder.Embed([text]));
        Assert.Equal(embedder.Width, vector.Length);
        Assert.Equal(1, TensorPrimitives.Norm(vector), 1e-5);
    }

    [Fact]
    public void A_text_has_the_same_vector_whatever_stands_beside_it()
    {
        const string text = "The minister has met the rebels.";
        var alone = embedder.Embed([text])[0];
        var beside = embedder.Embed(["Rain.", text, "The harbour, which was built in 1901, will be closed to all ships until Monday."])[1];
        Assert.Equal(alone, beside);
    }

    [Fact]
    public void Claims_near_in_meaning_are_nearer_than_others()
    {
        var vectors = embedder.Embed(["The dam will hold.", "The dam is not going to break.", "The singer has recorded an album."]);
        Assert.True(TensorPrimitives.Dot(vectors[0], vectors[1]) > TensorPrimitives.Dot(vectors[0], vectors[2]) + 0.2f);
    }

    [Fact]
    public void White_space_and_capitals_change_nothing() =>
        Assert.Equal(embedder.Embed(["The dam\n  HOLDS."])[0], embedder.Embed(["the dam holds."])[0]);

    [Fact]
    public void Words_beyond_the_longest_text_are_not_looked_at()
    {
        var longest = string.Join(' ', Enumerable.Repeat("dam", 254));
        Assert.Equal(embedder.Embed([longest])[0], embedder.Embed([longest + " harbour"])[0]);
    }

    [Fact]
    public void Threads_do_not_disturb_each_other()
    {
        var texts = Enumerable.Range(1, 8).Select(i => $"In year {i} the harbour was closed for {i * 3} days.").ToArray();
        var alone = embedder.Embed(texts);
        var together = new float[texts.Length * 4][];
        Parallel.For(0, together.Length, i => together[i] = embedder.Embed([texts[i % texts.Length]])[0]);
        Assert.All(together, (vector, i) => Assert.Equal(alone[i % texts.Length], vector));
    }

    public void Dispose() => embedder.Dispose();
}
