-- What people keep for themselves, what mails they want, what the schedule has told them, and who was
-- taken out.

-- Documents that a person saved, with a note of theirs. Private, or shared with the colleagues of the
-- organisation for which it was saved. The title is that of the day: a document may leave the library.
CREATE TABLE saved_documents (
  id              TEXT PRIMARY KEY,
  person_id       TEXT NOT NULL REFERENCES people (id),
  organisation_id TEXT REFERENCES organisations (id),
  document        TEXT NOT NULL CHECK (document <> ''),
  title           TEXT NOT NULL CHECK (title <> ''),
  note            TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 4000),
  shared          INTEGER NOT NULL DEFAULT 0
                  CHECK (shared IN (0, 1) AND (shared = 0 OR organisation_id IS NOT NULL)),
  saved_at        INTEGER NOT NULL,
  changed_at      INTEGER NOT NULL
) STRICT;
-- Once for each organisation that a person acts for, and once for who acts for none.
CREATE UNIQUE INDEX saved_documents_once
  ON saved_documents (person_id, coalesce(organisation_id, ''), document);
CREATE INDEX saved_documents_shared ON saved_documents (organisation_id, changed_at) WHERE shared = 1;

-- The address at which a calendar reads its seminars. The address holds a token of 256 bits, made
-- from this nonce and the secret of the site: a copy of the table opens nothing.
CREATE TABLE calendar_addresses (
  person_id  TEXT PRIMARY KEY REFERENCES people (id),
  nonce      TEXT NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  made_at    INTEGER NOT NULL
) STRICT;

-- What a person chose about mails; who chose nothing has what src/domain/message-choices.ts says.
CREATE TABLE message_choices (
  person_id  TEXT NOT NULL REFERENCES people (id),
  kind       TEXT NOT NULL,
  choice     TEXT NOT NULL CHECK (choice IN ('si', 'no', 'mai', 'settimana', 'mese')),
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (person_id, kind)
) STRICT;

-- The topics of the digest; none is all of them.
CREATE TABLE digest_topics (
  person_id TEXT NOT NULL REFERENCES people (id),
  topic     TEXT NOT NULL,
  PRIMARY KEY (person_id, topic)
) STRICT;

-- What the schedule has told whom: a mail that is claimed here is not written again. `recipient` is
-- the id of a person, or 'redazione' for the mailbox of the staff.
CREATE TABLE reminders (
  kind       TEXT NOT NULL,
  subject    TEXT NOT NULL,
  recipient  TEXT NOT NULL,
  occasion   TEXT NOT NULL,
  claimed_at INTEGER NOT NULL,
  deed       TEXT NOT NULL UNIQUE,
  PRIMARY KEY (kind, subject, recipient, occasion)
) STRICT;

-- When the site first had a document. Those that were there when it began to count have 0.
CREATE TABLE library_documents (
  slug       TEXT PRIMARY KEY,
  entered_at INTEGER NOT NULL
) STRICT;
CREATE INDEX library_documents_by_moment ON library_documents (entered_at);

-- Since when things are new to a person who opens the desk.
CREATE TABLE desk_visits (
  person_id TEXT PRIMARY KEY REFERENCES people (id),
  new_since INTEGER NOT NULL,
  last_at   INTEGER NOT NULL
) STRICT;

-- Who asked to be taken out, known only by a hash that needs the secret of the site: after a restore
-- the same people are taken out again.
CREATE TABLE erasures (
  person_hash TEXT PRIMARY KEY NOT NULL,
  erased_at   INTEGER NOT NULL,
  deed        TEXT NOT NULL UNIQUE
) STRICT;

-- Where one leaves a list of mails in one click (RFC 8058).
ALTER TABLE outbox ADD COLUMN unsubscribe TEXT;
