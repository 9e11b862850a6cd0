-- nine element means and the index, of each unit and of everybody (whose unit is null), from 0 to 100;
-- i05, i18 and i31 are worded in reverse
WITH scored AS (
    SELECT unit,
        score(i01, i02, i03, i04) AS e1,
        score(6 - i05, i06, i07, i08) AS e2,
        score(i09, i10, i11, i12) AS e3,
        score(i13, i14, i15, i16) AS e4,
        score(i17, 6 - i18, i19, i20) AS e5,
        score(i21, i22, i23, i24) AS e6,
        score(i25, i26, i27, i28) AS e7,
        score(i29, i30, 6 - i31, i32) AS e8,
        score(i33, i34, i35, i36) AS e9
    FROM responses
),
means AS (
    SELECT unit,
        25 * (avg(e1) - 1) AS e1,
        25 * (avg(e2) - 1) AS e2,
        25 * (avg(e3) - 1) AS e3,
        25 * (avg(e4) - 1) AS e4,
        25 * (avg(e5) - 1) AS e5,
        25 * (avg(e6) - 1) AS e6,
        25 * (avg(e7) - 1) AS e7,
        25 * (avg(e8) - 1) AS e8,
        25 * (avg(e9) - 1) AS e9
    FROM scored
    GROUP BY GROUPING SETS ((unit), ())
)
SELECT *, (e1 + e2 + e3 + e4 + e5 + e6 + e7 + e8 + e9) / 9 AS index
FROM means;
