namespace Gainsay.Reading.Text;

/// <summary>Looking things up among spans that are in text order and do not overlap, such as an article's words.</summary>
public static class SpansInOrder
{
    extension(IReadOnlyList<TextSpan> spans)
    {
        /// <summary>The indexes of the spans that share a position with <paramref name="stretch"/>: from the first to before <c>End</c>. Both are alike where none does.</summary>
        public (int First, int End) Over(TextSpan stretch)
        {
            var first = spans.FirstEndingAfter(stretch.Start);
            var end = first;
            while (end < spans.Count && spans[end].Start < stretch.End)
            {
                end++;
            }
            return (first, end);
        }

        private int FirstEndingAfter(int position)
        {
            var (low, high) = (0, spans.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = spans[middle].End > position ? (low, middle) : (middle + 1, high);
            }
            return low;
        }
    }
}
