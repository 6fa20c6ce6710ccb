-- What an organisation shows of itself to the other members. Without a row it shows what the roster
-- says: name, kind and region. With `shown` at 0 it shows no more than that, and has no page.
CREATE TABLE presences (
  organisation_id TEXT PRIMARY KEY REFERENCES organisations (id),
  shown           INTEGER NOT NULL CHECK (shown IN (0, 1)),
  presentation    TEXT NOT NULL,
  website         TEXT NOT NULL CHECK (website = '' OR website GLOB 'https://*'),
  -- Where it works, in its own words; the region stands in organisations.
  territory       TEXT NOT NULL,
  -- Codes of cross-cutting themes and areas, a JSON array.
  topics          TEXT NOT NULL CHECK (json_valid(topics)),
  updated_at      INTEGER NOT NULL,
  deed            TEXT NOT NULL
) STRICT;

-- Who chose to be shown in the network, for one organisation at a time. Nobody is without a row.
CREATE TABLE network_people (
  person_id       TEXT NOT NULL REFERENCES people (id),
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  shown           INTEGER NOT NULL CHECK (shown IN (0, 1)),
  -- What they do there, in their own words.
  role            TEXT NOT NULL,
  updated_at      INTEGER NOT NULL,
  deed            TEXT NOT NULL,
  PRIMARY KEY (person_id, organisation_id)
) STRICT;
CREATE INDEX network_people_by_organisation ON network_people (organisation_id, shown);

-- That one organisation wrote to another through the site: who and when, never what. It bounds how
-- much somebody sends, and lets an organisation that hides itself be answered.
CREATE TABLE network_messages (
  id                   TEXT PRIMARY KEY,
  from_organisation_id TEXT NOT NULL REFERENCES organisations (id),
  to_organisation_id   TEXT NOT NULL REFERENCES organisations (id),
  person_id            TEXT REFERENCES people (id),
  sent_at              INTEGER NOT NULL,
  deed                 TEXT NOT NULL UNIQUE,
  CHECK (from_organisation_id <> to_organisation_id)
) STRICT;
CREATE INDEX network_messages_by_sender ON network_messages (from_organisation_id, sent_at);
CREATE INDEX network_messages_by_person ON network_messages (person_id, sent_at);
CREATE INDEX network_messages_by_pair ON network_messages (to_organisation_id, from_organisation_id);
