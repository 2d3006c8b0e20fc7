-- Who wants to be told what is new. A row stays when nobody is told any more, so that a number is never given twice.
CREATE TABLE webhooks (
    webhook  INTEGER PRIMARY KEY AUTOINCREMENT,  -- the number by which people name it, from 1
    address  TEXT NOT NULL,
    kind     TEXT NOT NULL,       -- search, disputes, dispute
    sought   TEXT NOT NULL,       -- of a search, what is sought, as JSON; of a dispute, its id when it was asked for; empty for all disputes
    made_at  TEXT NOT NULL,       -- ISO 8601, UTC
    arrival  INTEGER NOT NULL,    -- the last arrival that was looked at
    ended    TEXT                 -- why nobody is told any more; null while somebody is
) STRICT;

-- What came into the ledger and was not looked at yet by every webhook. Nothing is written while there are no webhooks.
CREATE TABLE arrivals (
    arrival INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER,  -- one that was not there before
    dispute TEXT,     -- or a dispute that has this statement now
    key     TEXT
) STRICT;
CREATE TRIGGER arrival_of_article AFTER UPDATE OF reading ON articles
    WHEN OLD.reading IS NULL AND NEW.reading IS NOT NULL AND EXISTS (SELECT 1 FROM webhooks WHERE ended IS NULL AND kind = 'search')
    BEGIN INSERT INTO arrivals (article) VALUES (NEW.article); END;
CREATE TRIGGER arrival_in_dispute AFTER INSERT ON dispute_statements
    WHEN EXISTS (SELECT 1 FROM webhooks WHERE ended IS NULL AND kind <> 'search')
    BEGIN INSERT INTO arrivals (dispute, key) VALUES (NEW.dispute, NEW.key); END;

-- Messages, each until it is delivered or given up. They hold no word of any article: what a message says is asked for when it is sent.
CREATE TABLE webhook_messages (
    message  TEXT PRIMARY KEY,       -- msg_ and 32 hex digits; receivers know a repetition by it
    webhook  INTEGER NOT NULL REFERENCES webhooks,
    dispute  TEXT,                   -- null for a search
    made_at  TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    next_at  TEXT,                   -- when to try next; null once it is delivered or given up
    outcome  TEXT                    -- of the last attempt, in words
) STRICT, WITHOUT ROWID;
CREATE INDEX webhook_messages_by_next ON webhook_messages (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX webhook_messages_by_webhook ON webhook_messages (webhook, made_at);

-- What each webhook was told of, so that nothing is told twice.
CREATE TABLE webhook_statements (
    webhook INTEGER NOT NULL REFERENCES webhooks,
    key     TEXT NOT NULL,
    message TEXT,  -- null for what was there before the webhook was
    PRIMARY KEY (webhook, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX webhook_statements_by_message ON webhook_statements (message) WHERE message IS NOT NULL;
