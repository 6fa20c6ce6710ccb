-- Staff at an organisation's own event. Days are 'YYYY-MM-DD' in Europe/Rome, moments are milliseconds
-- since 1970 UTC; '' is nothing.

-- A row belongs to a membership period, whose allowance it uses unless it was declined or withdrawn.
CREATE TABLE appearances (
  id              TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  membership_id   TEXT NOT NULL REFERENCES memberships (id),
  -- Nobody once the person has been taken out of the records.
  asked_by        TEXT REFERENCES people (id),
  asked_at        INTEGER NOT NULL,
  event           TEXT NOT NULL CHECK (event <> ''),
  place           TEXT NOT NULL CHECK (place <> ''),
  first_day       TEXT NOT NULL CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  second_day      TEXT NOT NULL,
  third_day       TEXT NOT NULL,
  hours           TEXT NOT NULL,
  theme           TEXT NOT NULL CHECK (theme IN ('normativo', 'amministrativo', 'metodologico')),
  audience        TEXT NOT NULL CHECK (audience <> ''),
  wishes          TEXT NOT NULL,
  state           TEXT NOT NULL DEFAULT 'received' CHECK (
    state IN ('received', 'assigned', 'agreed', 'held', 'declined', 'withdrawn')
  ),
  assigned_to     TEXT REFERENCES people (id),
  -- The agreed date, from when to when.
  starts_at       INTEGER,
  ends_at         INTEGER CHECK (ends_at > starts_at),
  reason          TEXT NOT NULL DEFAULT '' CHECK (state <> 'declined' OR reason <> ''),
  changed_at      INTEGER NOT NULL,
  -- The last deed that wrote the row.
  deed            TEXT NOT NULL,
  CHECK (state NOT IN ('agreed', 'held') OR (starts_at IS NOT NULL AND ends_at IS NOT NULL))
) STRICT;
CREATE INDEX appearances_by_membership ON appearances (membership_id, state);
CREATE INDEX appearances_by_organisation ON appearances (organisation_id, asked_at);
CREATE INDEX appearances_by_date ON appearances (state, starts_at);
CREATE INDEX appearances_by_deed ON appearances (deed);
