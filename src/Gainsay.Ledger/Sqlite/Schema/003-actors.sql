-- Actors across articles. All of it follows from the standing readings and the corrections, and can be made anew.

-- The standing readings' actors, and who each of them is.
CREATE TABLE appearances (
    article    INTEGER NOT NULL REFERENCES articles,
    actor      INTEGER NOT NULL,  -- index in the reading
    name       TEXT NOT NULL,     -- its filing name there
    kind       TEXT NOT NULL,     -- Person, Organization …, as the article has it
    speaks_for INTEGER,           -- index in the reading
    family     TEXT NOT NULL,     -- Person, Body, Document, Unnamed
    name_key   TEXT NOT NULL,     -- the form in which names are the same
    block      TEXT NOT NULL,     -- shared by those who are one actor unless the evidence speaks against it
    country    TEXT NOT NULL,     -- the evidence; empty where there is none
    field      TEXT NOT NULL,
    found_id   TEXT NOT NULL,     -- who it is by the machine
    id         TEXT NOT NULL,     -- who it is, persons' decisions included
    PRIMARY KEY (article, actor)
) STRICT, WITHOUT ROWID;
CREATE INDEX appearances_by_id ON appearances (id, name, kind);
CREATE INDEX appearances_by_found_id ON appearances (found_id);
CREATE INDEX appearances_by_name_key ON appearances (name_key);
CREATE INDEX appearances_by_block ON appearances (block, country, field);

-- How many appearances of a name have which evidence.
CREATE TABLE namesakes (
    block       TEXT NOT NULL,
    country     TEXT NOT NULL,
    field       TEXT NOT NULL,
    appearances INTEGER NOT NULL,
    PRIMARY KEY (block, country, field)
) STRICT, WITHOUT ROWID;

-- The words of filing names, so that names that look alike are found without reading them all.
CREATE TABLE name_words (
    word   TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (word, folded)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_words_by_folded ON name_words (folded);

-- What the corrections in force come to.
CREATE TABLE added_actors (
    id   TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE decided_names (
    name_key TEXT PRIMARY KEY,
    name     TEXT NOT NULL,  -- as the person wrote it
    id       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX decided_names_by_id ON decided_names (id);
CREATE TABLE decided_merges (
    found_id TEXT PRIMARY KEY,
    id       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE decided_splits (
    article INTEGER NOT NULL,
    actor   INTEGER NOT NULL,
    id      TEXT NOT NULL,
    PRIMARY KEY (article, actor)
) STRICT, WITHOUT ROWID;

-- The version of the rules and data files by which appearances were found; no row before the first time.
CREATE TABLE appearance_rules (
    version INTEGER NOT NULL
) STRICT;
