-- Questionnaires and ideas. What is asked, and until when, is content: rows name it by its slug.

-- One row for each organisation that answers a questionnaire: a draft until it is sent, the answer
-- from then on. The key of the table is why there is never a second one.
CREATE TABLE survey_answers (
  survey          TEXT NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  -- Codes of questions, each with a list of what was said.
  answers         TEXT NOT NULL CHECK (json_valid(answers)),
  -- Grows with each saving: who saves over a colleague's version is shown it first.
  version         INTEGER NOT NULL CHECK (version > 0),
  saved_by        TEXT REFERENCES people (id),
  saved_at        INTEGER NOT NULL,
  sent_by         TEXT REFERENCES people (id),
  sent_at         INTEGER,
  -- When the questionnaire closed, as the content said: from then on the row gets old.
  closes_at       INTEGER NOT NULL,
  deed            TEXT NOT NULL,
  PRIMARY KEY (survey, organisation_id)
) STRICT;
CREATE INDEX survey_answers_by_organisation ON survey_answers (organisation_id);

-- Who has answered an anonymous questionnaire, and what was answered, apart (record 118). Neither has
-- a moment or the key of a deed, and both tables are kept in the order of their keys: nothing says
-- which row of the one came with which row of the other.
CREATE TABLE survey_respondents (
  survey    TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES people (id),
  closes_at INTEGER NOT NULL,
  PRIMARY KEY (survey, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE anonymous_answers (
  -- Random, so that the order of rows is that of nothing.
  id        TEXT PRIMARY KEY,
  survey    TEXT NOT NULL,
  answers   TEXT NOT NULL CHECK (json_valid(answers)),
  closes_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX anonymous_answers_by_survey ON anonymous_answers (survey, id);

-- Questionnaires whose results members read.
CREATE TABLE survey_publications (
  survey     TEXT PRIMARY KEY,
  published  INTEGER NOT NULL CHECK (published IN (0, 1)),
  changed_at INTEGER NOT NULL,
  deed       TEXT NOT NULL
) STRICT;

-- What members would change in the community.
CREATE TABLE ideas (
  id                 TEXT PRIMARY KEY,
  -- Nobody where the author has asked to be forgotten.
  person_id          TEXT REFERENCES people (id),
  organisation_id    TEXT NOT NULL REFERENCES organisations (id),
  shows_organisation INTEGER NOT NULL CHECK (shows_organisation IN (0, 1)),
  title              TEXT NOT NULL CHECK (title <> ''),
  body               TEXT NOT NULL CHECK (body <> ''),
  written_at         INTEGER NOT NULL,
  -- The day in Italy: how many one person adds in a day is limited.
  written_on         TEXT NOT NULL,
  state              TEXT NOT NULL DEFAULT 'aperta'
                     CHECK (state IN ('aperta', 'accolta', 'fatta', 'non-accolta')),
  answer             TEXT NOT NULL DEFAULT '',
  answered_at        INTEGER,
  -- Why staff took it off the list; '' while it stands there.
  hidden_because     TEXT NOT NULL DEFAULT '',
  version            INTEGER NOT NULL DEFAULT 1,
  deed               TEXT NOT NULL
) STRICT;
CREATE INDEX ideas_by_person ON ideas (person_id, written_on);

CREATE TABLE idea_supports (
  idea_id      TEXT NOT NULL REFERENCES ideas (id) ON DELETE CASCADE,
  person_id    TEXT NOT NULL REFERENCES people (id),
  since        INTEGER NOT NULL,
  withdrawn_at INTEGER,
  deed         TEXT NOT NULL,
  PRIMARY KEY (idea_id, person_id)
) STRICT;
CREATE INDEX idea_supports_by_person ON idea_supports (person_id);
