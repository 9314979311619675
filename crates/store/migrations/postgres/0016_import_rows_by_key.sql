-- The rows of one import with some keys are found without those of all imports, and without all rows of this one.
DROP INDEX import_rows_by_key;
CREATE INDEX import_rows_by_key ON import_rows (import_id, key, number) WHERE key IS NOT NULL;
