-- ISTAT code of the region where an organisation works, '01' Piemonte to '20' Sardegna. Not every
-- organisation has one: a national network has none, and it may not have been asked yet.
ALTER TABLE organisations ADD COLUMN region TEXT
  CHECK (region GLOB '[0-9][0-9]' AND region BETWEEN '01' AND '20');
