-- A statement's number begins with the day of its article, so that of a word that a hundred thousand statements have, the index gives the latest without
-- looking at the rest: the days since 0001-01-01 times 2^28, and a count within the day. See StatementNumbers.
CREATE TABLE renumbered (
    old   INTEGER PRIMARY KEY,
    fresh INTEGER NOT NULL
) STRICT;
INSERT INTO renumbered (old, fresh)
    SELECT s.statement, (CAST(julianday(a.day) - 1721425.5 AS INTEGER) << 28) + row_number() OVER (PARTITION BY a.day ORDER BY a.article, s.place DESC)
    FROM statements s JOIN articles a USING (article);
PRAGMA defer_foreign_keys = ON;
UPDATE statements SET statement = (SELECT fresh FROM renumbered WHERE old = statement);
UPDATE statement_actors SET statement = (SELECT fresh FROM renumbered WHERE old = statement);
DROP TABLE renumbered;

-- With the attitude, so that a common word that is rarely denied is found without looking at all that have the word.
DROP TABLE statement_words;
CREATE VIRTUAL TABLE statement_words USING fts5 (
    actors, claim, words, attitude, content = 'statements', content_rowid = 'statement', tokenize = 'porter unicode61 remove_diacritics 2');
INSERT INTO statement_words (statement_words) VALUES ('rebuild');

CREATE INDEX articles_by_outlet ON articles (outlet COLLATE NOCASE, day DESC, id);

