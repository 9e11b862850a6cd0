-- the survey in memory: a byte for an answer, a dictionary for the units
CREATE TYPE unit AS ENUM (SELECT DISTINCT unit FROM survey ORDER BY unit);
CREATE TABLE responses AS SELECT unit::unit AS unit, COLUMNS('i..') FROM survey;
