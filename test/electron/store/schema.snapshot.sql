CREATE TABLE cases (
  id TEXT PRIMARY KEY NOT NULL,
  document TEXT NOT NULL CHECK (json_valid(document)),
  page TEXT NOT NULL,
  created_at TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE chain_heads (
  case_id TEXT NOT NULL REFERENCES cases (id),
  installation_id TEXT NOT NULL,
  public_key BLOB NOT NULL,
  seq INTEGER NOT NULL CHECK (seq > 0),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  signature BLOB NOT NULL,
  PRIMARY KEY (case_id, installation_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE contract_list (
  single INTEGER PRIMARY KEY CHECK (single = 1),
  document TEXT NOT NULL CHECK (json_valid(document)),
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE contracts (
  row INTEGER PRIMARY KEY CHECK (row > 0),
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT;

CREATE TABLE drafts (
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  path TEXT NOT NULL,
  text TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (case_id, path)
) STRICT, WITHOUT ROWID;

CREATE TABLE file_contents (
  sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL CHECK (length(bytes) > 0),
  added_at TEXT NOT NULL
) STRICT;

CREATE TABLE form_drafts (
  form TEXT PRIMARY KEY NOT NULL CHECK (form <> ''),
  document TEXT NOT NULL CHECK (json_valid(document)),
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE installation (
  single INTEGER PRIMARY KEY CHECK (single = 1),
  id TEXT NOT NULL,
  public_key BLOB NOT NULL,
  private_key BLOB NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE known_keys (
  fingerprint TEXT PRIMARY KEY NOT NULL CHECK (length(fingerprint) = 32 AND fingerprint NOT GLOB '*[^0-9A-F]*'),
  name TEXT NOT NULL CHECK (name <> ''),
  noted_by TEXT NOT NULL,
  noted_on TEXT NOT NULL
) STRICT;

CREATE TABLE log (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES cases (id),
  installation_id TEXT NOT NULL,
  seq INTEGER NOT NULL CHECK (seq > 0),
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT CHECK (value IS NULL OR json_valid(value)),
  salt BLOB CHECK (salt IS NULL OR length(salt) = 16),
  value_hash BLOB NOT NULL CHECK (length(value_hash) = 32),
  previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  UNIQUE (case_id, installation_id, seq),
  CHECK ((value IS NULL) = (salt IS NULL))
) STRICT;

CREATE TABLE office (
  single INTEGER PRIMARY KEY CHECK (single = 1),
  document TEXT NOT NULL CHECK (json_valid(document)),
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE own_contracts (
  case_id TEXT PRIMARY KEY CHECK (case_id <> ''),
  document TEXT NOT NULL CHECK (json_valid(document)),
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE papers (
  id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
  document TEXT NOT NULL CHECK (json_valid(document)),
  answer TEXT NOT NULL CHECK (json_valid(answer)),
  received_at TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE settings (
  single INTEGER PRIMARY KEY CHECK (single = 1),
  document TEXT NOT NULL CHECK (json_valid(document)),
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE supplier_ledger (
  single INTEGER PRIMARY KEY CHECK (single = 1),
  document TEXT NOT NULL CHECK (json_valid(document)),
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE suppliers (
  id TEXT PRIMARY KEY CHECK (id <> ''),
  document TEXT NOT NULL CHECK (json_valid(document)),
  saved_at TEXT NOT NULL
) STRICT;

CREATE INDEX cases_saved_at ON cases (saved_at);

CREATE TRIGGER chain_heads_are_not_deleted BEFORE DELETE ON chain_heads
BEGIN
  SELECT RAISE(ABORT, 'a signed head is never removed');
END;

CREATE TRIGGER chain_heads_only_rise BEFORE UPDATE ON chain_heads
WHEN NOT (
  NEW.seq > OLD.seq AND NEW.case_id IS OLD.case_id
  AND NEW.installation_id IS OLD.installation_id AND NEW.public_key IS OLD.public_key
)
BEGIN
  SELECT RAISE(ABORT, 'a signed head only moves forward');
END;

CREATE TRIGGER file_contents_are_not_changed BEFORE UPDATE ON file_contents
BEGIN
  SELECT RAISE(ABORT, 'the content of a file is never changed');
END;

CREATE TRIGGER log_is_not_deleted BEFORE DELETE ON log
BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER log_is_not_replaced BEFORE INSERT ON log
WHEN EXISTS (
  SELECT 1 FROM log WHERE id = NEW.id
    OR (case_id = NEW.case_id AND installation_id = NEW.installation_id AND seq = NEW.seq)
)
BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER log_is_only_weeded BEFORE UPDATE ON log
WHEN NOT (
  NEW.value IS NULL AND NEW.salt IS NULL AND OLD.value IS NOT NULL
  AND NEW.id IS OLD.id AND NEW.case_id IS OLD.case_id AND NEW.installation_id IS OLD.installation_id
  AND NEW.seq IS OLD.seq AND NEW.at IS OLD.at AND NEW.who IS OLD.who AND NEW.field IS OLD.field
  AND NEW.value_hash IS OLD.value_hash AND NEW.previous_hash IS OLD.previous_hash AND NEW.hash IS OLD.hash
)
BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER papers_stay_as_they_came BEFORE UPDATE OF id, document, received_at ON papers
BEGIN
  SELECT RAISE(ABORT, 'what came is never changed');
END;
