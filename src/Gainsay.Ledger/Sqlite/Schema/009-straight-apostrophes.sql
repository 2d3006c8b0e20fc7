-- Folded names have straight apostrophes now, so that O’Brien is found as O'Brien too. A name that is there in both ways becomes one.
CREATE TABLE curly (
    folded   TEXT PRIMARY KEY,
    straight TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO curly (folded, straight)
    SELECT DISTINCT folded, replace(replace(replace(folded, char(8217), ''''), char(8216), ''''), char(700), '''') FROM actor_names
    WHERE instr(folded, char(8217)) OR instr(folded, char(8216)) OR instr(folded, char(700));

UPDATE actor_names SET folded = (SELECT straight FROM curly WHERE curly.folded = actor_names.folded) WHERE folded IN (SELECT folded FROM curly);

CREATE TABLE straight_words (
    word   TEXT NOT NULL,
    folded TEXT NOT NULL
) STRICT;
INSERT INTO straight_words (word, folded)
    SELECT replace(replace(replace(w.word, char(8217), ''''), char(8216), ''''), char(700), ''''), c.straight FROM name_words w JOIN curly c USING (folded);
DELETE FROM name_words WHERE folded IN (SELECT folded FROM curly);
INSERT OR IGNORE INTO name_words (word, folded) SELECT word, folded FROM straight_words;
DROP TABLE straight_words;

CREATE TABLE recounted (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO recounted (id) SELECT DISTINCT id FROM actor_tally WHERE fact = 'folded' AND a IN (SELECT folded FROM curly);
DELETE FROM actor_tally WHERE fact = 'folded' AND id IN (SELECT id FROM recounted);
INSERT INTO actor_tally (id, fact, a, b, n)
    SELECT id, fact, a, b, count(*) FROM article_tally WHERE fact = 'folded' AND id IN (SELECT id FROM recounted) GROUP BY id, fact, a, b;
DROP TABLE recounted;

INSERT OR IGNORE INTO dispute_actors (folded, last, dispute) SELECT c.straight, d.last, d.dispute FROM dispute_actors d JOIN curly c USING (folded);
DELETE FROM dispute_actors WHERE folded IN (SELECT folded FROM curly);
DROP TABLE curly;
