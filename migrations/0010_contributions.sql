-- A document that an organisation proposes for the library. The file is in the store of files.
CREATE TABLE contributions (
  id              TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  -- Who proposed it; nobody once the person was erased.
  person_id       TEXT REFERENCES people (id),
  title           TEXT NOT NULL,
  type            TEXT NOT NULL,
  topics          TEXT NOT NULL CHECK (json_valid(topics)),
  year            INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
  licence         TEXT NOT NULL,
  -- What the tick said of the rights: the number of its wording.
  rights          INTEGER NOT NULL,
  note            TEXT NOT NULL,
  state           TEXT NOT NULL
    CHECK (state IN ('received', 'asked', 'accepted', 'declined', 'withdrawn')),
  -- Without a file once the time for keeping it has passed.
  file_key        TEXT,
  file_name       TEXT NOT NULL,
  file_format     TEXT NOT NULL CHECK (file_format IN ('pdf', 'docx', 'odt')),
  file_size       INTEGER NOT NULL,
  -- Name of its page in the library, given with the acceptance.
  slug            TEXT UNIQUE,
  -- Address of the request at the Git host, where one was opened.
  pull_request    TEXT,
  received_at     INTEGER NOT NULL,
  changed_at      INTEGER NOT NULL,
  deed            TEXT NOT NULL
) STRICT;
CREATE INDEX contributions_by_organisation ON contributions (organisation_id, received_at);
CREATE INDEX contributions_by_state ON contributions (state, changed_at);
CREATE UNIQUE INDEX contributions_by_deed ON contributions (deed);

-- What staff asked or said, and what the organisation answered, in order.
CREATE TABLE contribution_messages (
  contribution_id TEXT NOT NULL REFERENCES contributions (id),
  side            TEXT NOT NULL CHECK (side IN ('staff', 'member')),
  person_id       TEXT REFERENCES people (id),
  text            TEXT NOT NULL,
  sent_at         INTEGER NOT NULL,
  deed            TEXT PRIMARY KEY
) STRICT;
CREATE INDEX contribution_messages_by_contribution ON contribution_messages (contribution_id, sent_at);
