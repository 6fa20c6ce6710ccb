-- Short consultations: what an organisation asks, and what it is answered. Moments are milliseconds
-- since 1970 UTC; '' is nothing.

-- A row belongs to a membership period, whose allowance it uses unless it was declined or withdrawn.
CREATE TABLE consultations (
  id              TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  membership_id   TEXT NOT NULL REFERENCES memberships (id),
  -- Nobody once the person has been taken out of the records.
  asked_by        TEXT REFERENCES people (id),
  asked_at        INTEGER NOT NULL,
  subject         TEXT NOT NULL CHECK (subject <> ''),
  topic           TEXT NOT NULL CHECK (topic <> ''),
  phase           TEXT NOT NULL CHECK (phase GLOB '[0-9][0-9]'),
  question        TEXT NOT NULL CHECK (question <> ''),
  reply_by        TEXT NOT NULL CHECK (reply_by IN ('posta', 'telefono')),
  phone           TEXT NOT NULL,
  times           TEXT NOT NULL,
  state           TEXT NOT NULL DEFAULT 'received' CHECK (
    state IN ('received', 'assigned', 'answered', 'closed', 'declined', 'withdrawn')
  ),
  assigned_to     TEXT REFERENCES people (id),
  answer          TEXT NOT NULL DEFAULT '',
  answered_at     INTEGER,
  reason          TEXT NOT NULL DEFAULT '' CHECK (state <> 'declined' OR reason <> ''),
  changed_at      INTEGER NOT NULL,
  -- The last deed that wrote the row.
  deed            TEXT NOT NULL,
  CHECK (state <> 'answered' OR answer <> '')
) STRICT;
CREATE INDEX consultations_by_membership ON consultations (membership_id, state);
CREATE INDEX consultations_by_organisation ON consultations (organisation_id, asked_at);
CREATE INDEX consultations_by_state ON consultations (state, asked_at);
CREATE INDEX consultations_by_deed ON consultations (deed);

-- What was sent along; the bytes are in the store of files, under consulenze/<consultation>/<number>.
CREATE TABLE consultation_files (
  consultation_id TEXT NOT NULL REFERENCES consultations (id) ON DELETE CASCADE,
  number          INTEGER NOT NULL CHECK (number BETWEEN 1 AND 3),
  name            TEXT NOT NULL CHECK (name <> ''),
  type            TEXT NOT NULL CHECK (type <> ''),
  size            INTEGER NOT NULL CHECK (size > 0),
  PRIMARY KEY (consultation_id, number)
) STRICT;

-- What the organisation adds while it waits for the answer.
CREATE TABLE consultation_notes (
  id              TEXT PRIMARY KEY,
  consultation_id TEXT NOT NULL REFERENCES consultations (id) ON DELETE CASCADE,
  written_by      TEXT REFERENCES people (id),
  written_at      INTEGER NOT NULL,
  text            TEXT NOT NULL CHECK (text <> ''),
  deed            TEXT NOT NULL
) STRICT;
CREATE INDEX consultation_notes_by_consultation ON consultation_notes (consultation_id, written_at);
CREATE INDEX consultation_notes_by_deed ON consultation_notes (deed);
