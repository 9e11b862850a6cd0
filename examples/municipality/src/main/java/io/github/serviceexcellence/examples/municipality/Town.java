package io.github.serviceexcellence.examples.municipality;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who works in Voorbeeldstad and who lives there, and what they answered. All of it is made up. */
final class Town {
    /** Decides on everything that is made up. */
    private static final long SEED = 23592;

    /** How many people answered in each team; two are too small to be shown. */
    private static final Map<String, Integer> TEAMS = new TreeMap<>(Map.of(
            "Belastingen", 12,
            "Beheer openbare ruimte", 34,
            "Burgerzaken", 41,
            "Klantcontactcentrum", 38,
            "Vergunningen", 16,
            "Juridische zaken", 4,
            "Griffie", 3));

    private static final int MANAGERS = 32;
    private static final int RESIDENTS = 240;
    private static final double HAD_A_PROBLEM = 0.4;
    /** Managers find everything better, and what they do themselves most. */
    private static final double ROSIER = 0.06;

    private static final double ROSIEST = 0.2;

    private static final Map<Construct, Double> GOOD = Map.ofEntries(
            Map.entry(Element.EXPERIENCE_DESIGN, 0.44),
            Map.entry(Element.VISION_AND_STRATEGY, 0.66),
            Map.entry(Element.LEADERSHIP, 0.52),
            Map.entry(Element.EMPLOYEE_ENGAGEMENT, 0.68),
            Map.entry(Element.SERVICE_CULTURE, 0.61),
            Map.entry(Element.CUSTOMER_UNDERSTANDING, 0.46),
            Map.entry(Element.SERVICE_INNOVATION, 0.47),
            Map.entry(Element.PROCESSES_AND_STRUCTURE, 0.57),
            Map.entry(Element.MONITORING, 0.42),
            Map.entry(PyramidLevel.CORE_SERVICE, 0.78),
            Map.entry(PyramidLevel.COMPLAINT_HANDLING, 0.5),
            Map.entry(PyramidLevel.INDIVIDUAL_SERVICE, 0.58),
            Map.entry(PyramidLevel.SURPRISING_SERVICE, 0.47));

    /** The teams, whether they may be shown or not. */
    static final List<GroupKey> UNITS =
            TEAMS.keySet().stream().map(team -> GroupKey.of(team)).toList();

    private final MadeUp made = new MadeUp(SEED);

    /** The organisation scan, filled in by employees and managers. */
    ResponseTable scan() {
        ResponseTableBuilder table = ResponseTable.builder(Instruments.organisationScan());
        TEAMS.forEach((team, size) -> {
            for (int i = 0; i < size; i++) {
                table.add(made.answers(Instruments.organisationScan(), Voice.EMPLOYEE, true, Town::good)
                        .group(team)
                        .build());
            }
        });
        for (int i = 0; i < MANAGERS; i++) {
            table.add(made.answers(Instruments.organisationScan(), Voice.MANAGER, true, Town::rosy)
                    .build());
        }
        return table.build();
    }

    /** The pyramid scan, filled in by a panel of residents. */
    ResponseTable panel() {
        ResponseTableBuilder table = ResponseTable.builder(Instruments.pyramidScan());
        for (int i = 0; i < RESIDENTS; i++) {
            boolean problem = made.chance() < HAD_A_PROBLEM;
            table.add(made.answers(Instruments.pyramidScan(), Voice.CUSTOMER, problem, Town::good)
                    .choose("problem", problem ? "yes" : "no")
                    .build());
        }
        return table.build();
    }

    Passport passport() {
        return new Passport(made);
    }

    Desk desk() {
        return new Desk(made);
    }

    private static double good(Construct construct) {
        return construct.lineage().stream()
                .filter(GOOD::containsKey)
                .mapToDouble(GOOD::get)
                .findFirst()
                .orElse(0.6);
    }

    private static double rosy(Construct construct) {
        boolean own = construct.lineage().contains(Element.LEADERSHIP);
        return good(construct) + (own ? ROSIEST : ROSIER);
    }
}
