-- What persons decided. A row is never taken away; a removal of its article empties it.
CREATE TABLE corrections (
    correction INTEGER PRIMARY KEY,  -- the number by which people name it, from 1
    kind       TEXT NOT NULL,        -- actor-merge, link-reject …
    payload    TEXT NOT NULL,        -- a JSON object whose shape the kind gives; {} once erased
    person     TEXT NOT NULL,
    made_at    TEXT NOT NULL,        -- ISO 8601, UTC
    orphaned   INTEGER NOT NULL,     -- 1 where the standing reading has nothing at an anchor
    erased     INTEGER NOT NULL,     -- 1 where it stood on an article that was removed
    undone_by  TEXT,                 -- both null while nobody took it back
    undone_at  TEXT
) STRICT;

-- Where a correction is anchored.
CREATE TABLE correction_anchors (
    correction INTEGER NOT NULL REFERENCES corrections,
    place      INTEGER NOT NULL,     -- from 0, in the order that the kind gives them
    article    INTEGER NOT NULL REFERENCES articles,
    text       INTEGER NOT NULL REFERENCES texts,  -- what the spans bind to
    spans      TEXT NOT NULL,        -- JSON, [[start, end], …] in code points
    PRIMARY KEY (correction, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX correction_anchors_by_article ON correction_anchors (article);
CREATE INDEX correction_anchors_by_text ON correction_anchors (text);
