using Gainsay.Ledger;
using Gainsay.Reading;

namespace Gainsay.Exchange.Exporting;

/// <summary>An article on its way out.</summary>
/// <param name="Entry">What the ledger knows of it.</param>
/// <param name="Reading">The reading that stands.</param>
/// <param name="Statements">Those of its statements that were asked for, in text order. Formats of whole articles write the reading; formats of statements write these.</param>
public sealed record ExportedArticle(ArticleEntry Entry, ArticleReading Reading, IReadOnlyList<Statement> Statements);
