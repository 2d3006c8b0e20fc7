-- Articles whose statements were compared with the others', and by which linker.
CREATE TABLE linked_articles (
    article INTEGER PRIMARY KEY REFERENCES articles,
    linker  TEXT NOT NULL
) STRICT;

-- One row. Links that were drawn outside a transaction are good only while it stays the same.
CREATE TABLE link_revision (revision INTEGER NOT NULL) STRICT;
INSERT INTO link_revision VALUES (0);

-- Where each linked article's statements are in time and in meaning.
CREATE TABLE vectors (
    day      INTEGER NOT NULL,  -- days since 0001-01-01, of the article
    number   INTEGER NOT NULL,  -- the first 63 bits of the key
    key      TEXT NOT NULL,
    article  INTEGER NOT NULL REFERENCES articles,
    place    INTEGER NOT NULL,  -- the statement's, in its article
    embedder TEXT NOT NULL,     -- vectors of two embedders cannot be compared
    vector   BLOB NOT NULL,     -- signed bytes; 127 is 1
    anchors  TEXT NOT NULL,     -- its anchors, one a line
    PRIMARY KEY (day, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX vectors_by_article ON vectors (article);

-- Statements by the things that they name.
CREATE TABLE anchors (
    anchor TEXT NOT NULL,
    day    INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (anchor, day, number)
) STRICT, WITHOUT ROWID;

-- What the machine says of two statements; what persons say is a correction.
CREATE TABLE links (
    from_key   TEXT NOT NULL,  -- the later or answering one
    to_key     TEXT NOT NULL,
    relation   TEXT NOT NULL,
    confidence REAL NOT NULL,
    likely     INTEGER NOT NULL,  -- 1 where it is confident enough to be shown unasked
    reason     TEXT NOT NULL,
    PRIMARY KEY (from_key, to_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX links_by_to ON links (to_key);

-- What persons decided of links, by the keys that stand now; corrections are the record that this follows from.
CREATE TABLE link_decisions (
    low        TEXT NOT NULL,  -- the lesser of the two keys
    high       TEXT NOT NULL,
    from_key   TEXT NOT NULL,
    to_key     TEXT NOT NULL,
    decision   TEXT NOT NULL,  -- confirm, reject, add
    relation   TEXT NOT NULL,
    reason     TEXT NOT NULL,
    PRIMARY KEY (low, high)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_decisions_by_from ON link_decisions (from_key);
CREATE INDEX link_decisions_by_to ON link_decisions (to_key);

-- The machine's links and persons' decisions together.
CREATE VIEW standing_links AS
    SELECT l.from_key, l.to_key, l.relation, CASE WHEN d.decision = 'confirm' THEN 1.0 ELSE l.confidence END AS confidence, l.reason,
           CASE d.decision WHEN 'confirm' THEN 'confirmed' WHEN 'reject' THEN 'rejected'
                ELSE CASE l.likely WHEN 1 THEN 'likely' ELSE 'possible' END END AS standing
    FROM links l LEFT JOIN link_decisions d ON d.low = min(l.from_key, l.to_key) AND d.high = max(l.from_key, l.to_key)
    WHERE d.decision IS NULL OR d.decision <> 'add'
    UNION ALL
    SELECT d.from_key, d.to_key, d.relation, 1.0, d.reason, CASE d.decision WHEN 'add' THEN 'added' ELSE 'confirmed' END
    FROM link_decisions d
    WHERE d.decision = 'add' OR (d.decision = 'confirm'
        AND NOT EXISTS (SELECT 1 FROM links l WHERE l.from_key = d.from_key AND l.to_key = d.to_key)
        AND NOT EXISTS (SELECT 1 FROM links l WHERE l.from_key = d.to_key AND l.to_key = d.from_key));

-- Statements that are one voice with an earlier one.
CREATE TABLE repeats (
    from_key TEXT NOT NULL,  -- the later one
    to_key   TEXT NOT NULL,
    kind     TEXT NOT NULL,  -- copy, quotation, again, credited
    PRIMARY KEY (from_key, to_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX repeats_by_to ON repeats (to_key);

CREATE TABLE disputes (
    dispute TEXT PRIMARY KEY,
    first   INTEGER NOT NULL,  -- days since 0001-01-01
    last    INTEGER NOT NULL,
    state   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX disputes_by_last ON disputes (last DESC, dispute);

CREATE TABLE dispute_statements (
    dispute TEXT NOT NULL REFERENCES disputes,
    key     TEXT NOT NULL,
    side    INTEGER NOT NULL,  -- from 0; -1 for common ground
    PRIMARY KEY (dispute, key, side)
) STRICT, WITHOUT ROWID;
CREATE INDEX dispute_statements_by_key ON dispute_statements (key);

-- Ids that no dispute has any more.
CREATE TABLE former_disputes (
    dispute  TEXT PRIMARY KEY,
    moved_to TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX former_disputes_by_moved_to ON former_disputes (moved_to);
