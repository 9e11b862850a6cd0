-- how many of an element's four items a respondent answered
CREATE MACRO answered(a, b, c, d) AS
    (a IS NOT NULL)::TINYINT + (b IS NOT NULL)::TINYINT + (c IS NOT NULL)::TINYINT + (d IS NOT NULL)::TINYINT;

-- the mean of the answers, if at least half of the items were answered
CREATE MACRO score(a, b, c, d) AS
    (coalesce(a, 0) + coalesce(b, 0) + coalesce(c, 0) + coalesce(d, 0))
    / CASE WHEN answered(a, b, c, d) >= 2 THEN answered(a, b, c, d) END;
