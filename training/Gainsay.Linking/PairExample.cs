using Gainsay.Desk.Links;

namespace Gainsay.Linking;

/// <summary>One pair of statements as the weights see it.</summary>
/// <param name="Features">By <see cref="PairFeatures.Names"/>.</param>
/// <param name="Class">What the labels say of it.</param>
/// <param name="Attributions">Which two attributions of the article it is about.</param>
/// <param name="IsWithin">Whether the places of the two are known; otherwise they are hidden, as if the two stood in two articles.</param>
internal sealed record PairExample(float[] Features, PairClass Class, (int, int) Attributions, bool IsWithin);
