-- What the desks share: roles, the log of deeds, dates that travel with a mail.

ALTER TABLE people ADD COLUMN administrator INTEGER NOT NULL DEFAULT 0
  CHECK (administrator IN (0, 1) AND administrator <= staff);

-- What people did, each deed once. The key comes with the form, so that a form that is sent twice is
-- one deed; each row that a deed writes names it too, so that its mails and this line are written
-- with it or not at all. Notes hold no personal data.
CREATE TABLE deeds (
  key             TEXT PRIMARY KEY,
  kind            TEXT NOT NULL,
  -- Nobody where the schedule did it.
  person_id       TEXT REFERENCES people (id),
  organisation_id TEXT REFERENCES organisations (id),
  subject         TEXT NOT NULL,
  note            TEXT NOT NULL DEFAULT '',
  done_at         INTEGER NOT NULL
) STRICT;
CREATE INDEX deeds_by_moment ON deeds (done_at);
CREATE INDEX deeds_by_subject ON deeds (subject, done_at);
CREATE INDEX deeds_by_organisation ON deeds (organisation_id, done_at);

-- An iCalendar file to attach, where the mail is about a date.
ALTER TABLE outbox ADD COLUMN calendar TEXT;
