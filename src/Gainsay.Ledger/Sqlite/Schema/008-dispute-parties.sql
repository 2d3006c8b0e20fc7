-- Whose words are in a dispute, and who printed them, so that the disputes of one actor or outlet are found without looking at all others.
-- Both follow from dispute_statements, statement_actors, actor_names and articles by the views below, and can be made anew.
CREATE TABLE dispute_actors (
    folded  TEXT NOT NULL,     -- a name of an actor, as actor_names has it
    last    INTEGER NOT NULL,  -- of the dispute
    dispute TEXT NOT NULL REFERENCES disputes,
    PRIMARY KEY (folded, last DESC, dispute)
) STRICT, WITHOUT ROWID;
CREATE INDEX dispute_actors_by_dispute ON dispute_actors (dispute);

CREATE TABLE dispute_outlets (
    outlet  TEXT NOT NULL COLLATE NOCASE,
    last    INTEGER NOT NULL,
    dispute TEXT NOT NULL REFERENCES disputes,
    PRIMARY KEY (outlet, last DESC, dispute)
) STRICT, WITHOUT ROWID;
CREATE INDEX dispute_outlets_by_dispute ON dispute_outlets (dispute);

CREATE VIEW actors_in_disputes (folded, last, dispute) AS
    SELECT DISTINCT n.folded, d.last, d.dispute
    FROM disputes d CROSS JOIN dispute_statements m ON m.dispute = d.dispute CROSS JOIN statements s ON s.key = m.key
        CROSS JOIN statement_actors sa ON sa.statement = s.statement CROSS JOIN actor_names n ON n.article = sa.article AND n.actor = sa.actor;

CREATE VIEW outlets_in_disputes (outlet, last, dispute) AS
    SELECT DISTINCT a.outlet COLLATE NOCASE, d.last, d.dispute
    FROM disputes d CROSS JOIN dispute_statements m ON m.dispute = d.dispute CROSS JOIN statements s ON s.key = m.key CROSS JOIN articles a ON a.article = s.article
    WHERE a.outlet IS NOT NULL;

INSERT INTO dispute_actors (folded, last, dispute) SELECT folded, last, dispute FROM actors_in_disputes;
INSERT INTO dispute_outlets (outlet, last, dispute) SELECT outlet, last, dispute FROM outlets_in_disputes;
