-- Text is ordered and compared byte by byte, as in SQLite, whatever the database's own collation is.
-- Before the views, which come next by their names. Run again with every version of the tables: ${tablesVersion}.

DO $$
DECLARE
    text_column record;
BEGIN
    FOR text_column IN
        SELECT c.relname AS table_name, a.attname AS column_name
        FROM pg_catalog.pg_attribute AS a
        INNER JOIN pg_catalog.pg_class AS c ON c.oid = a.attrelid
        INNER JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
        INNER JOIN pg_catalog.pg_collation AS o ON o.oid = a.attcollation
        WHERE n.nspname = current_schema()
            AND c.relkind = 'r'
            AND c.relname <> 'flyway_schema_history'
            AND a.attnum > 0
            AND a.atttypid = 'text'::regtype
            AND o.collname <> 'C'
    LOOP
        EXECUTE format(
            'ALTER TABLE %I ALTER COLUMN %I TYPE text COLLATE "C"', text_column.table_name, text_column.column_name);
    END LOOP;
END
$$;
