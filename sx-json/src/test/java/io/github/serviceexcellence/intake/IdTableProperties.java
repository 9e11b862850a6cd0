package io.github.serviceexcellence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IdTableProperties {
    private static IdDigest digest(String id) {
        IdDigest digest = new IdDigest();
        char[] buffer = ("--" + id + "--").toCharArray();
        digest.set(buffer, 2, id.length());
        return digest;
    }

    @Property(tries = 200)
    void aTableRemembersTheLastRowOfEachId(
            @ForAll boolean withRows, @ForAll @Size(max = 200) List<@IntRange(max = 50) Integer> ids) {
        IdTable table = new IdTable(withRows);
        Map<Integer, Integer> expected = new HashMap<>();
        for (int row = 0; row < ids.size(); row++) {
            Integer before = expected.put(ids.get(row), row);
            int found = table.put(digest("r" + ids.get(row)), row);
            assertThat(found).isEqualTo(before == null ? IdTable.NEW : withRows ? before : 0);
        }
    }

    /** The first table has room for 3072, so that it grows six times. */
    @Example
    void aTableKeepsAllWhenItGrows() {
        IdTable table = new IdTable(true);
        int ids = 100_000;
        for (int id = 0; id < ids; id++) {
            assertThat(table.put(digest("r" + id), id)).isEqualTo(IdTable.NEW);
        }
        for (int id = 0; id < ids; id++) {
            assertThat(table.put(digest("r" + id), 0)).isEqualTo(id);
        }
    }

    /** Ids come three times, with ranks 1, 2 and 2; also while the table grows. */
    @Property(tries = 2)
    void ofRowsThatCompeteTheHighestRankIsKept(@ForAll boolean lastOfEqual) {
        IdTable table = IdTable.ranked();
        int ids = 10_000;
        for (int id = 0; id < ids; id++) {
            assertThat(table.has(digest("r" + id))).isFalse();
            assertThat(table.keep(digest("r" + id), id, 1, lastOfEqual)).isEqualTo(IdTable.NEW);
        }
        for (int id = 0; id < ids; id++) {
            assertThat(table.keep(digest("r" + id), ids + id, 2, lastOfEqual)).isEqualTo(id);
            assertThat(table.keep(digest("r" + id), 2 * ids + id, 2, lastOfEqual))
                    .isEqualTo(lastOfEqual ? ids + id : 2 * ids + id);
            assertThat(table.keep(digest("r" + id), 3 * ids + id, 1, lastOfEqual))
                    .isEqualTo(3 * ids + id);
        }
    }

    @Property(tries = 200)
    void theDigestIsTheBeginningOfTheSha256OfTheCharacters(@ForAll @Size(max = 200) List<Character> characters)
            throws NoSuchAlgorithmException {
        StringBuilder id = new StringBuilder();
        characters.forEach(id::append);
        byte[] bytes = new byte[2 * id.length()];
        for (int i = 0; i < id.length(); i++) {
            bytes[2 * i] = (byte) (id.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) id.charAt(i);
        }
        byte[] sha = MessageDigest.getInstance("SHA-256").digest(bytes);
        IdDigest digest = digest(id.toString());

        assertThat(HexFormat.of().toHexDigits(digest.high()) + HexFormat.of().toHexDigits(digest.low()))
                .isEqualTo(HexFormat.of().formatHex(Arrays.copyOf(sha, 16)));
    }

    /** From the command {@code printf r1 | iconv -t utf-16be | sha256sum}. */
    @Example
    void theDigestOfAnIdIsThatOfOtherTools() {
        assertThat("r1".getBytes(StandardCharsets.UTF_16BE)).containsExactly(0, 'r', 0, '1');
        assertThat(HexFormat.of().toHexDigits(digest("r1").high())).isEqualTo("9101499eaa5e0189");
        assertThat(HexFormat.of().toHexDigits(digest("r1").low())).isEqualTo("43155b0c60697bf7");
    }
}
