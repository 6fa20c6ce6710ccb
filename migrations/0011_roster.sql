-- Organisations, their people and the staff, as the desks change them.

-- The municipality or the area in which an organisation works, in its own words; '' is unknown.
ALTER TABLE organisations ADD COLUMN place TEXT NOT NULL DEFAULT '';

-- The key of the deed that last wrote a row (see deeds in 0004).
ALTER TABLE organisations ADD COLUMN deed TEXT;
ALTER TABLE memberships ADD COLUMN deed TEXT;
ALTER TABLE people ADD COLUMN deed TEXT;
ALTER TABLE affiliations ADD COLUMN deed TEXT;
ALTER TABLE outbox ADD COLUMN deed TEXT;
CREATE INDEX organisations_by_deed ON organisations (deed) WHERE deed IS NOT NULL;
CREATE INDEX memberships_by_deed ON memberships (deed) WHERE deed IS NOT NULL;
CREATE INDEX people_by_deed ON people (deed) WHERE deed IS NOT NULL;
CREATE INDEX affiliations_by_deed ON affiliations (deed) WHERE deed IS NOT NULL;
CREATE INDEX outbox_by_deed ON outbox (deed) WHERE deed IS NOT NULL;

CREATE INDEX affiliations_by_organisation ON affiliations (organisation_id, ended_at);
CREATE INDEX memberships_by_end ON memberships (ends_on);
CREATE INDEX outbox_by_state ON outbox (state, created_at);

-- What became of an application: nothing yet, an organisation, or a reason why not.
ALTER TABLE applications ADD COLUMN decision TEXT CHECK (decision IN ('accepted', 'declined'));
ALTER TABLE applications ADD COLUMN decided_at INTEGER;
ALTER TABLE applications ADD COLUMN organisation_id TEXT REFERENCES organisations (id);
ALTER TABLE applications ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE applications ADD COLUMN deed TEXT;

-- Words for which the members' search found nothing, when somebody chose to tell: never who.
CREATE TABLE empty_searches (
  words    TEXT PRIMARY KEY CHECK (words <> ''),
  count    INTEGER NOT NULL CHECK (count > 0),
  last_day TEXT NOT NULL CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX empty_searches_by_day ON empty_searches (last_day);
