using System.Globalization;
using System.Numerics.Tensors;
using System.Text;
using Gainsay.Ledger;
using Gainsay.Ledger.Links;
using Gainsay.Reading;
using Gainsay.Reading.Actors;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Text;

namespace Gainsay.Bench.Articles;

/// <summary>Made-up articles of many statements with vectors, without an engine and without an embedder: what linking sees of a large ledger.</summary>
/// <remarks>Speakers and things named are a few in many articles and most in few (the n-th in proportion to 1/n). A statement's vector lies near that of its subject,
/// so that each new statement has some near it.</remarks>
internal sealed class MadeStatements(int seed, int width)
{
    /// <summary>How many statements an article has.</summary>
    public const int InArticle = 20;

    private const int Names = 20_000;
    private const int Subjects = 5_000;
    private const float Spread = 0.8f;

    private static readonly string[] Verbs = ["opened", "sold", "flooded", "guarded", "counted", "lost", "found", "closed", "moved", "burned"];

    private readonly Dictionary<string, float[]> subjects = new(StringComparer.Ordinal);

    /// <summary>The day on which the last article is published.</summary>
    public static DateOnly Last => MadeText.First.AddDays(MadeText.Days);

    /// <summary>Article N of a seed is always the same.</summary>
    public ArticleReading Read(int number)
    {
        var chance = new Random((seed * 1_000_003) + number);
        var text = new StringBuilder();
        var (cast, attributions, claims) = (new List<Actor>(), new List<Attribution>(), new List<Claim>());
        for (var i = 0; i < InArticle; i++)
        {
            var speaker = MadeText.Word(MadeText.Often(chance, Names));
            var source = new TextSpan(text.Length, text.Length + speaker.Length);
            text.Append(speaker).Append(" said ");
            var start = text.Length;
            text.Append(CultureInfo.InvariantCulture, $"{MadeText.Word(MadeText.Often(chance, Names))} {Verbs[chance.Next(Verbs.Length)]} the {MadeText.Word(Names + chance.Next(Subjects)).ToLowerInvariant()} of {MadeText.Word(MadeText.Often(chance, Names))} number {chance.Next(1_000_000)}");
            var content = new TextSpan(start, text.Length);
            attributions.Add(new Attribution { Source = [source], Cue = [new TextSpan(source.End + 1, source.End + 5)], Content = [content] });
            claims.Add(new Claim(i, [content], content.In(text.ToString()).ToString(), Stance.For, Hedged: false));
            cast.Add(new Actor(speaker, ActorKind.Person, [], [source]));
            text.Append(".\n");
        }
        return MadeText.Reading(number, text.ToString(), cast, attributions, claims);
    }

    /// <summary>Its statements with made vectors; anchors are the names in them.</summary>
    public IReadOnlyList<Linkable> Linkables(IReadOnlyList<Statement> statements, string embedder) =>
        [.. statements.Select(statement => new Linkable(statement, AnchorsOf(statement), embedder, Linkable.Quantise(VectorOf(statement.Text))))];

    private static IReadOnlyList<string> AnchorsOf(Statement statement) =>
        [.. $"{statement.Actors[0]} {statement.Text}".Split(' ').Where(word => char.IsUpper(word[0])).Select(word => word.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal)];

    private float[] VectorOf(string text)
    {
        var name = text.Split(' ')[3];
        if (!subjects.TryGetValue(name, out var subject))
        {
            subjects[name] = subject = Gaussians(name);
        }
        var vector = Gaussians(text);
        for (var i = 0; i < width; i++)
        {
            vector[i] = subject[i] + (Spread * vector[i]);
        }
        TensorPrimitives.Divide(vector, TensorPrimitives.Norm<float>(vector), vector);
        return vector;
    }

    // Always the same for the same words.
    private float[] Gaussians(string words)
    {
        var chance = new Random(words.Aggregate(seed, (hash, c) => (hash * 31) + c));
        var numbers = new float[width];
        for (var i = 0; i < width; i++)
        {
            numbers[i] = Gaussian(chance);
        }
        return numbers;
    }

    private static float Gaussian(Random chance) => (float)(chance.NextDouble() + chance.NextDouble() + chance.NextDouble() - 1.5);
}
