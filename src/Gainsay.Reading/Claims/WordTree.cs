using Gainsay.Reading.Encoders;

namespace Gainsay.Reading.Claims;

/// <summary>The dependency trees of an article's words, with what claims ask of them. Words are counted through the article.</summary>
internal sealed class WordTree(string text, ReadWords words)
{
    /// <summary>A word in lower case with straight apostrophes.</summary>
    public string Lower(int word) => words[word].Span.In(text).ToString().ToLowerInvariant().Replace('’', '\'');

    public string Relation(int word) => words[word].Relation;

    public string PartOfSpeech(int word) => words[word].PartOfSpeech;

    public int Head(int word) => words[word].Head;

    public IEnumerable<int> Children(int word) => words.Dependents(word);

    public IEnumerable<int> Children(int word, params string[] relations) => words.Dependents(word).Where(child => relations.Contains(words[child].Relation));

    public IReadOnlyList<int> Subtree(int word) => words.Subtree(word);

    /// <summary>The word that is the subject of a predicate; -1 where it has none.</summary>
    public int Subject(int predicate) => Children(predicate, "nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl").FirstOrDefault(-1);

    /// <summary>Whether a word can be what a clause hangs on: a verb, or what stands by a copula or has a subject.</summary>
    public bool IsPredicate(int word) =>
        PartOfSpeech(word) is "VERB" or "AUX" || Children(word, "cop").Any(IsNoAcronym) || Subject(word) >= 0;

    /// <summary>The auxiliaries of a predicate, its copula among them, in text order.</summary>
    public IEnumerable<int> Auxiliaries(int predicate) => Children(predicate, "aux", "aux:pass", "cop").Where(IsNoAcronym);

    /// <summary>Whether a word is not written like <c>IS</c>, which is seldom a verb.</summary>
    private bool IsNoAcronym(int word) => words[word].Span.Length < 2 || !char.IsUpper(text[words[word].Span.Start + 1]);

    /// <summary>Whether a word is an infinitive with <c>to</c>.</summary>
    public bool IsInfinitive(int word) => Children(word, "mark").Any(mark => Lower(mark) is "to");

    public bool IsNegated(int word) => Children(word).Any(child => Lower(child) is "not" or "n't" or "never");

    /// <summary>The word of a clause that shows its tense: its first auxiliary, or the predicate itself.</summary>
    public int Finite(int predicate) => Auxiliaries(predicate).FirstOrDefault(predicate);
}
