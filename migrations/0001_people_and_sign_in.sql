-- Every moment is milliseconds since 1970 UTC; every day is 'YYYY-MM-DD' in Europe/Rome.

CREATE TABLE organisations (
  id         TEXT PRIMARY KEY,
  name       TEXT NOT NULL,
  kind       TEXT NOT NULL CHECK (kind IN ('ente-pubblico', 'terzo-settore', 'societa-civile')),
  created_at INTEGER NOT NULL
) STRICT;

-- One row per paid period. An organisation is current while a period covers today.
CREATE TABLE memberships (
  id              TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
  plan            TEXT NOT NULL CHECK (plan IN ('base', 'personalizzata')),
  starts_on       TEXT NOT NULL CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  ends_on         TEXT NOT NULL CHECK (ends_on >= starts_on)
) STRICT;
CREATE INDEX memberships_by_organisation ON memberships (organisation_id, ends_on);

CREATE TABLE people (
  id         TEXT PRIMARY KEY,
  email      TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL,
  staff      INTEGER NOT NULL DEFAULT 0 CHECK (staff IN (0, 1)),
  created_at INTEGER NOT NULL,
  -- Set when a person leaves the roster: the row stays for the records, access ends.
  removed_at INTEGER
) STRICT;

-- A person may act for several organisations.
CREATE TABLE affiliations (
  person_id       TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  organisation_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
  role            TEXT NOT NULL CHECK (role IN ('persona', 'referente')),
  since           INTEGER NOT NULL,
  ended_at        INTEGER,
  PRIMARY KEY (person_id, organisation_id)
) STRICT;

-- One live request to sign in per address and per browser. An address that is not on the roster
-- has one too, without a person: it behaves the same in every answer. The code is hashed together
-- with the browser's secret, which is stored nowhere in clear, so that a copy of this table opens
-- nothing.
CREATE TABLE sign_in_requests (
  address_hash TEXT PRIMARY KEY,
  person_id    TEXT REFERENCES people (id) ON DELETE CASCADE,
  browser_hash TEXT NOT NULL UNIQUE,
  code_hash    TEXT NOT NULL,
  link_hash    TEXT NOT NULL UNIQUE,
  tries        INTEGER NOT NULL DEFAULT 0,
  created_at   INTEGER NOT NULL,
  expires_at   INTEGER NOT NULL
) STRICT;

-- Why a request is gone, so that the page can say it. Kept one day.
CREATE TABLE closed_sign_in_requests (
  browser_hash TEXT NOT NULL,
  link_hash    TEXT NOT NULL,
  reason       TEXT NOT NULL CHECK (reason IN ('used', 'replaced')),
  closed_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX closed_sign_in_requests_by_browser ON closed_sign_in_requests (browser_hash);
CREATE INDEX closed_sign_in_requests_by_link ON closed_sign_in_requests (link_hash);

CREATE TABLE sessions (
  token_hash      TEXT PRIMARY KEY,
  -- Names the session on the profile page; never the token or its hash.
  id              TEXT NOT NULL UNIQUE,
  person_id       TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  organisation_id TEXT REFERENCES organisations (id) ON DELETE SET NULL,
  method          TEXT NOT NULL CHECK (method IN ('mail', 'oidc')),
  strong          INTEGER NOT NULL DEFAULT 0 CHECK (strong IN (0, 1)),
  device          TEXT NOT NULL DEFAULT '',
  created_at      INTEGER NOT NULL,
  last_seen_at    INTEGER NOT NULL,
  expires_at      INTEGER NOT NULL
) STRICT;
CREATE INDEX sessions_by_person ON sessions (person_id);

-- Identity at a provider is issuer and subject, never an e-mail claim.
CREATE TABLE identities (
  issuer    TEXT NOT NULL,
  subject   TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  linked_at INTEGER NOT NULL,
  PRIMARY KEY (issuer, subject)
) STRICT;

-- An identity that waits for a mail sign-in in the same browser before it is linked.
CREATE TABLE pending_identities (
  browser_hash TEXT PRIMARY KEY,
  issuer       TEXT NOT NULL,
  subject      TEXT NOT NULL,
  expires_at   INTEGER NOT NULL
) STRICT;

-- Counters of attempts: one row per key and window.
CREATE TABLE rate_limits (
  key          TEXT NOT NULL,
  window_start INTEGER NOT NULL,
  ends_at      INTEGER NOT NULL,
  count        INTEGER NOT NULL,
  PRIMARY KEY (key, window_start)
) STRICT;

CREATE TABLE outbox (
  id          TEXT PRIMARY KEY,
  kind        TEXT NOT NULL,
  recipient   TEXT NOT NULL,
  subject     TEXT NOT NULL,
  text        TEXT NOT NULL,
  html        TEXT NOT NULL,
  created_at  INTEGER NOT NULL,
  -- A mail that is useless after this moment is dropped, not sent late.
  useless_at  INTEGER,
  state       TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'dropped', 'failed')),
  tries       INTEGER NOT NULL DEFAULT 0,
  next_try_at INTEGER NOT NULL,
  lease_until INTEGER NOT NULL DEFAULT 0,
  sent_at     INTEGER,
  last_error  TEXT
) STRICT;
CREATE INDEX outbox_waiting ON outbox (state, next_try_at);
