package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Units;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Units as bytes: how many there are; of each its breakdown, how many names its path has, and these names. */
final class UnitsBytes {
    private UnitsBytes() {}

    static void write(Units units, DataOutputStream out) throws IOException {
        int count = units.breakdowns().stream()
                .mapToInt(breakdown -> units.in(breakdown).size())
                .sum();
        Numbers.write(count, out);
        for (Breakdown breakdown : units.breakdowns()) {
            for (GroupKey unit : units.in(breakdown)) {
                out.writeUTF(breakdown.name());
                Numbers.write(unit.path().size(), out);
                for (String name : unit.path()) {
                    out.writeUTF(name);
                }
            }
        }
    }

    static Units read(Numbers in) throws IOException {
        Map<Breakdown, List<GroupKey>> units = new TreeMap<>();
        long count = in.next();
        // each takes some bytes, so that a false number ends soon
        for (long unit = 0; unit < count; unit++) {
            units.computeIfAbsent(Breakdown.of(in.name()), any -> new ArrayList<>())
                    .add(new GroupKey(path(in)));
        }
        return Units.of(units);
    }

    private static List<String> path(Numbers in) throws IOException {
        List<String> path = new ArrayList<>();
        long names = in.next();
        for (long name = 0; name < names; name++) {
            path.add(in.name());
        }
        return path;
    }
}
