-- Who goes to a seminar. Dates, places and the room's size are content: a seminar is named by its slug.

CREATE TABLE registrations (
  id              TEXT PRIMARY KEY,
  seminar         TEXT NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  person_id       TEXT NOT NULL REFERENCES people (id),
  -- Who filled in the form, for themselves or for a colleague.
  registered_by   TEXT NOT NULL REFERENCES people (id),
  -- 'offered': a place freed, and is kept for them until confirm_by. 'lost': they let that pass.
  state           TEXT NOT NULL CHECK (state IN ('confirmed', 'waiting', 'offered', 'cancelled', 'lost')),
  -- The waiting list goes by it. Another name on the same place keeps it.
  asked_at        INTEGER NOT NULL,
  confirm_by      INTEGER,
  ended_at        INTEGER,
  -- NULL until staff say who was there.
  attended        INTEGER CHECK (attended IN (0, 1)),
  -- Code of the certificate, given with the first attendance and never changed.
  certificate     TEXT UNIQUE,
  -- The last deed that wrote the row.
  deed            TEXT NOT NULL,
  CHECK ((state = 'offered') = (confirm_by IS NOT NULL)),
  CHECK ((state IN ('cancelled', 'lost')) = (ended_at IS NOT NULL))
) STRICT;
-- Nobody has two places at a seminar, not even through two organisations.
CREATE UNIQUE INDEX registrations_once_a_person ON registrations (seminar, person_id)
  WHERE state IN ('confirmed', 'waiting', 'offered');
CREATE INDEX registrations_by_organisation ON registrations (organisation_id, seminar);
CREATE INDEX registrations_by_state ON registrations (seminar, state);
CREATE INDEX registrations_by_person ON registrations (person_id);
CREATE INDEX registrations_by_deed ON registrations (deed);
