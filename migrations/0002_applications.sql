-- Who asks to join. Values are in the one form that src/domain/application.ts gives them; '' is
-- nothing.
CREATE TABLE applications (
  year            INTEGER NOT NULL,
  sequence        INTEGER NOT NULL CHECK (sequence > 0),
  -- One row for each form that was opened and sent, however often.
  submission_hash TEXT NOT NULL UNIQUE,
  -- The same words are one application while this stands; it is emptied after thirty days.
  content_hash    TEXT UNIQUE,
  -- Names what was written last, so that its mails are written with it.
  revision        TEXT NOT NULL UNIQUE,
  corrections     INTEGER NOT NULL DEFAULT 0,
  verified        INTEGER NOT NULL CHECK (verified IN (0, 1)),
  received_at     INTEGER NOT NULL,
  written_at      INTEGER NOT NULL,
  organisation    TEXT NOT NULL CHECK (organisation <> ''),
  kind            TEXT NOT NULL CHECK (kind IN ('ente-pubblico', 'terzo-settore', 'societa-civile')),
  region          TEXT NOT NULL CHECK (region GLOB '[0-9][0-9]'),
  place           TEXT NOT NULL,
  plan            TEXT NOT NULL CHECK (plan IN ('base', 'personalizzata')),
  contact         TEXT NOT NULL CHECK (contact <> ''),
  role            TEXT NOT NULL,
  email           TEXT NOT NULL CHECK (email <> ''),
  phone           TEXT NOT NULL,
  fiscal_code     TEXT NOT NULL CHECK (fiscal_code <> ''),
  vat_number      TEXT NOT NULL,
  certified_mail  TEXT NOT NULL,
  office_code     TEXT NOT NULL,
  cig             TEXT NOT NULL,
  order_reference TEXT NOT NULL,
  recipient_code  TEXT NOT NULL,
  hopes           TEXT NOT NULL,
  PRIMARY KEY (year, sequence)
) STRICT;
CREATE INDEX applications_by_address ON applications (email, received_at);

-- The last number given in a year: one that was deleted does not come back for somebody else.
CREATE TABLE application_numbers (
  year INTEGER PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT;
