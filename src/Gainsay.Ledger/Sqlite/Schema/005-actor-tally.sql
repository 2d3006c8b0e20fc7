-- What each actor comes to over all articles, counted when articles come and go, so that an actor of most articles is shown as fast as one of a few.
-- All of it follows from appearances, actor_names, statement_actors and statements by the view below, and can be made anew.
CREATE TABLE actor_tally (
    id   TEXT NOT NULL,
    fact TEXT NOT NULL,
    a    TEXT NOT NULL,
    b    TEXT NOT NULL,
    n    INTEGER NOT NULL,
    PRIMARY KEY (id, fact, a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_tally_by_size ON actor_tally (a, n DESC, id) WHERE fact = 'placed';
CREATE INDEX actor_tally_by_key ON actor_tally (a, b, id) WHERE fact = 'key';
CREATE INDEX actor_tally_by_folded ON actor_tally (a, b, id) WHERE fact = 'folded';

-- The articles in which an actor says something, the latest first.
CREATE TABLE actor_days (
    id      TEXT NOT NULL,
    day     TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES articles,
    PRIMARY KEY (id, day DESC, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_days_by_article ON actor_days (article);

-- What one article adds to the tally, one row a count.
CREATE VIEW article_tally (article, id, fact, a, b) AS
    -- appearances, those that are compared with others' apart from those that are not
    SELECT article, id, 'placed', CASE WHEN block LIKE 'alone%' THEN 'alone' ELSE 'compared' END, '' FROM appearances
    UNION ALL -- filing name and kind
    SELECT article, id, 'filed', name, kind FROM appearances
    UNION ALL -- the evidence of who it is
    SELECT article, id, 'block', block, country FROM appearances
    UNION ALL -- the form of the name in which names are the same
    SELECT article, id, 'key', name_key, family || CASE WHEN block LIKE 'alone%' THEN ' alone' ELSE ' compared' END FROM appearances
    UNION ALL -- names and aliases, lower case
    SELECT p.article, p.id, 'folded', n.folded, n.filing || ' ' || p.family || CASE WHEN p.block LIKE 'alone%' THEN ' alone' ELSE ' compared' END
    FROM appearances p JOIN actor_names n ON n.article = p.article AND n.actor = p.actor
    UNION ALL
    SELECT p.article, p.id, 'alias', n.name, '' FROM appearances p JOIN actor_names n ON n.article = p.article AND n.actor = p.actor AND n.filing = 0
    UNION ALL -- who speaks for it
    SELECT p.article, p.id, 'spokesperson', s.name, '' FROM appearances p JOIN appearances s ON s.article = p.article AND s.speaks_for = p.actor
    UNION ALL -- for whom it speaks
    SELECT s.article, s.id, 'speaks for', p.name, '' FROM appearances s JOIN appearances p ON p.article = s.article AND s.speaks_for = p.actor
    UNION ALL -- statements by month, attitude and outlet; one that two appearances of the actor say counts once
    SELECT p.article, p.id, 'said', substr(a.day, 1, 7) || ' ' || s.attitude, coalesce(a.outlet, '')
    FROM appearances p JOIN statement_actors x ON x.article = p.article AND x.actor = p.actor
        JOIN statements s ON s.statement = x.statement JOIN articles a ON a.article = p.article
    WHERE NOT EXISTS (
        SELECT 1 FROM appearances q JOIN statement_actors y ON y.article = q.article AND y.actor = q.actor
        WHERE q.article = p.article AND q.actor < p.actor AND q.id = p.id AND y.statement = x.statement);

INSERT INTO actor_tally (id, fact, a, b, n) SELECT id, fact, a, b, count(*) FROM article_tally GROUP BY id, fact, a, b;
INSERT INTO actor_days (id, day, article)
    SELECT DISTINCT p.id, a.day, a.article FROM appearances p JOIN statement_actors x ON x.article = p.article AND x.actor = p.actor JOIN articles a ON a.article = p.article;

-- With the id, so that those of one found id are looked up without the rows.
DROP INDEX appearances_by_found_id;
CREATE INDEX appearances_by_found_id ON appearances (found_id, id);
