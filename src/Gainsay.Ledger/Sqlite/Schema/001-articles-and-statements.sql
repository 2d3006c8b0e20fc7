-- The exact texts that spans bind to. Copies share one.
CREATE TABLE texts (
    text    INTEGER PRIMARY KEY,
    hash    TEXT NOT NULL UNIQUE,  -- sha256: over the exact text
    words   TEXT NOT NULL
);

-- The publisher's bytes, kept as evidence.
CREATE TABLE sources (
    source  INTEGER PRIMARY KEY,
    hash    TEXT NOT NULL UNIQUE,  -- sha256: over the bytes as they came
    bytes   BLOB NOT NULL          -- zlib
) STRICT;

CREATE TABLE articles (
    article       INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,  -- sha256: over canonical URL, outlet and text_id
    text_id       TEXT NOT NULL,         -- sha256: over the text in NFC, white space folded
    source        INTEGER REFERENCES sources,
    extractor     TEXT NOT NULL,
    input         TEXT NOT NULL,
    source_id     TEXT,
    url           TEXT,
    outlet        TEXT,
    title         TEXT,
    byline        TEXT,
    published     TEXT,                  -- as the publisher wrote it
    language      TEXT NOT NULL,
    first_seen    TEXT NOT NULL,         -- ISO 8601, UTC
    day           TEXT NOT NULL,         -- yyyy-MM-dd: of published, or else of first_seen
    former        INTEGER REFERENCES articles ON DELETE SET NULL,  -- what the URL gave before
    edited        INTEGER NOT NULL,      -- 1 where the publisher changed the text since
    superseded_by INTEGER REFERENCES articles ON DELETE SET NULL,  -- a better extractor's text of the same page
    reading       INTEGER REFERENCES readings                      -- the one that stands
) STRICT;
CREATE INDEX articles_by_text_id ON articles (text_id);
CREATE INDEX articles_by_url ON articles (url) WHERE url IS NOT NULL;
CREATE INDEX articles_by_input ON articles (input);
CREATE INDEX articles_by_day ON articles (day DESC, id);
CREATE INDEX articles_by_former ON articles (former) WHERE former IS NOT NULL;
CREATE INDEX articles_by_superseded_by ON articles (superseded_by) WHERE superseded_by IS NOT NULL;

-- Every reading ever made, superseded ones too.
CREATE TABLE readings (
    reading  INTEGER PRIMARY KEY,
    article  INTEGER NOT NULL REFERENCES articles,
    engine   TEXT NOT NULL,
    text     INTEGER NOT NULL REFERENCES texts,
    read_at  TEXT NOT NULL,   -- ISO 8601, UTC
    body     BLOB NOT NULL,   -- zlib over JSON; spans in code points
    UNIQUE (article, engine)
) STRICT;
CREATE INDEX readings_by_text ON readings (text);

-- The statements of the readings that stand.
CREATE TABLE statements (
    statement INTEGER PRIMARY KEY,
    key       TEXT NOT NULL UNIQUE,
    article   INTEGER NOT NULL REFERENCES articles,
    place     INTEGER NOT NULL,  -- from 0, in the reading's order
    attitude  TEXT NOT NULL,
    actors    TEXT NOT NULL,     -- their names and aliases, one a line
    claim     TEXT NOT NULL,     -- empty where the engine took none
    words     TEXT NOT NULL      -- source, cue and content as the article words them, one stretch a line
) STRICT;
CREATE INDEX statements_by_article ON statements (article, place);

-- Keys that no statement has any more.
CREATE TABLE former_keys (
    key      TEXT PRIMARY KEY,
    article  INTEGER NOT NULL REFERENCES articles,
    moved_to TEXT,                                  -- the key that took its place; null where nothing did, and then:
    reading  INTEGER REFERENCES readings,           -- the last reading that had it
    place    INTEGER                                -- and where
) STRICT, WITHOUT ROWID;
CREATE INDEX former_keys_by_article ON former_keys (article);
CREATE INDEX former_keys_by_moved_to ON former_keys (moved_to) WHERE moved_to IS NOT NULL;

-- The names of the standing readings' actors, article by article.
CREATE TABLE actor_names (
    article  INTEGER NOT NULL REFERENCES articles,
    actor    INTEGER NOT NULL,  -- index in the reading
    folded   TEXT NOT NULL,     -- lower case, white space folded, without a leading "the"
    name     TEXT NOT NULL,
    filing   INTEGER NOT NULL,  -- 1 for the filing name, 0 for an alias
    PRIMARY KEY (folded, article, actor, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_names_by_article ON actor_names (article, actor);

-- Who says a statement, and for whom they speak.
CREATE TABLE statement_actors (
    statement INTEGER NOT NULL REFERENCES statements,
    article   INTEGER NOT NULL,
    actor     INTEGER NOT NULL,
    PRIMARY KEY (article, actor, statement)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_actors_by_statement ON statement_actors (statement);

-- What stays of articles that were removed.
CREATE TABLE tombstones (
    article_id TEXT PRIMARY KEY,
    text_id    TEXT NOT NULL,
    reason     TEXT NOT NULL,
    removed_at TEXT NOT NULL,    -- ISO 8601, UTC
    purged     INTEGER NOT NULL  -- 0 while the files may still hold words
) STRICT, WITHOUT ROWID;
CREATE INDEX tombstones_by_text_id ON tombstones (text_id);

CREATE VIRTUAL TABLE text_words USING fts5 (
    words, content = 'texts', content_rowid = 'text', tokenize = 'porter unicode61 remove_diacritics 2');

CREATE VIRTUAL TABLE statement_words USING fts5 (
    actors, claim, words, content = 'statements', content_rowid = 'statement', tokenize = 'porter unicode61 remove_diacritics 2');
