using Gainsay.Reading.Text;

namespace Gainsay.Reading.Attributions;

/// <summary>An attribution in the making. Its content can still grow by quotations that go on without a cue.</summary>
internal sealed class Draft(
    CueEntry entry, bool isNegated, TextSpan cue, TextSpan? source, List<TextSpan> content, IReadOnlyList<TextSpan> via, double confidence)
{
    public CueEntry Entry => entry;

    public bool IsNegated => isNegated;

    public TextSpan Cue => cue;

    public TextSpan? Source => source;

    public List<TextSpan> Content => content;

    public IReadOnlyList<TextSpan> Via => via;

    public double Confidence => confidence;

    public int Start => Math.Min(Math.Min(cue.Start, source?.Start ?? int.MaxValue), content[0].Start);
}
