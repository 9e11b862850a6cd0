package io.github.serviceexcellence.questionnaire;

import io.github.serviceexcellence.framework.OwnShift;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The questionnaires that come with this library. All are worded in English and Dutch, in our own words. */
public final class Instruments {
    private static final Instrument ORGANISATION_SCAN = OrganisationScan.create();
    private static final Instrument CUSTOMER_PULSE = CustomerPulse.create();
    private static final Instrument PYRAMID_SCAN = PyramidScan.create();
    private static final Instrument EMPLOYEE_PULSE = EmployeePulse.create();
    private static final Instrument PARTNER_SCAN = PartnerScan.create();
    private static final Instrument SHIFT_SCAN = ShiftScan.create("shift-scan");
    private static final Instrument BUILDING_BLOCK_CHECK = BuildingBlockCheck.create();
    private static final Instrument ORGANISATION_SCAN_VERSION_1 = OrganisationScanVersion1.create();
    private static final Instrument MATURITY_AUDIT = MaturityAudit.create();
    private static final Instrument LEADERSHIP_180 = Leadership180.create();
    private static final Instrument BOARD_QUESTIONS = BoardQuestions.create();

    /** Versions of which there is a newer one. */
    private static final List<Instrument> EARLIER = List.of(ORGANISATION_SCAN_VERSION_1);

    private Instruments() {}

    /**
     * The organisation scan: 45 statements, five for each of the nine elements, on a scale from 1 (strongly disagree) to 5 (strongly agree).
     * It takes about twelve minutes, employees about seven. Employees are asked about what they see and do (27 statements), managers
     * everything, assessors what they can find evidence for (27). One statement of each element is worded in reverse, for employees and
     * managers, so that somebody who agrees with everything scores the same on all nine. Each element has two facets, which are ours.
     *
     * <p>Its elements are not compared with those of {@linkplain #organisationScanVersion1() version 1.0}: an id may stand for another
     * statement there.
     *
     * @return the instrument {@code organisation-scan 2.0}
     */
    public static Instrument organisationScan() {
        return ORGANISATION_SCAN;
    }

    /**
     * The customer pulse: nine questions just after a contact, on what it was about, whether it helped, how easy it was and how it felt. For
     * customers; it takes about two minutes.
     *
     * @return the instrument {@code customer-pulse}
     */
    public static Instrument customerPulse() {
        return CUSTOMER_PULSE;
    }

    /**
     * The pyramid scan: four statements for each of the four levels of the pyramid, and a school mark. For customers, employees and
     * assessors; it takes about five minutes. The statements on problems are for those who had one or know how they are handled, which a
     * question before them asks.
     *
     * @return the instrument {@code pyramid-scan}
     */
    public static Instrument pyramidScan() {
        return PYRAMID_SCAN;
    }

    /**
     * The employee pulse: ten questions on pride, bond, energy and room in one's work, which is result a. For employees; it takes about three
     * minutes.
     *
     * @return the instrument {@code employee-pulse}
     */
    public static Instrument employeePulse() {
        return EMPLOYEE_PULSE;
    }

    /**
     * The partner scan: ten questions on agreements, shared results, training and improvement together. For partners; it takes about three
     * minutes.
     *
     * @return the instrument {@code partner-scan}
     */
    public static Instrument partnerScan() {
        return PARTNER_SCAN;
    }

    /**
     * The scan of paradigm shifts: of each of the three shifts whose poles are known where the organisation stands now, and where one would
     * like it to stand, on seven places from one pole to the other. For employees and managers; six questions, about two minutes.
     *
     * @return the instrument {@code shift-scan}
     */
    public static Instrument shiftScan() {
        return SHIFT_SCAN;
    }

    /**
     * A scan of the known paradigm shifts and of shifts of one's own, asked as {@link #shiftScan()} asks the known ones. It is no shipped
     * instrument: {@link #all()} does not hold it. Its questions are in English and Dutch; a pole that lacks one of them is quoted in
     * another language that it has.
     *
     * <pre>{@code
     * OwnShift tone = new OwnShift(
     *         "tone",
     *         Text.english("official letters").dutch("ambtelijke brieven"),
     *         Text.english("plain language").dutch("gewone taal"));
     * Instrument scan = Instruments.shiftScan("our-shifts", tone);
     * scan.item(ItemId.of("own-shift-tone-now"));
     * }</pre>
     *
     * @param id an id of the caller's own, not {@code shift-scan}; the version is 1.0
     * @param own the shifts, each with a code of its own of at most 47 characters, for the ids of the items are made of them
     * @return the instrument
     * @throws IllegalArgumentException if the id is none, or a code is too long or there twice; the message tells every fault
     */
    public static Instrument shiftScan(String id, OwnShift... own) {
        return ShiftScan.create(id, own);
    }

    /**
     * The building block check: of every topic of the six building blocks how well it stands and how much it matters, 62 questions. For
     * employees and managers, who need about a quarter of an hour; customers are asked 22 of them, in words of their own, on what they can
     * notice of direction, conditions, experience and operation.
     *
     * @return the instrument {@code building-block-check}
     */
    public static Instrument buildingBlockCheck() {
        return BUILDING_BLOCK_CHECK;
    }

    /**
     * The first version of the {@linkplain #organisationScan() organisation scan}, for surveys that were held with it: 36 statements, four
     * for each element, for employees and assessors; it takes about ten minutes. Five statements are worded in reverse, each of another
     * element: somebody who agrees with everything scores lower on those five.
     *
     * @return the instrument {@code organisation-scan 1.0}
     */
    public static Instrument organisationScanVersion1() {
        return ORGANISATION_SCAN_VERSION_1;
    }

    /**
     * The maturity audit: of each of the nine elements the approach, how far it is deployed, how it is improved (27 criteria on levels from 0
     * to 4, each described), and the evidence in words. For assessors; filling it in takes about ninety minutes, once the evidence is
     * gathered. Criteria and levels are ours. An {@code Assessment} by it holds the evidence of each criterion by itself.
     *
     * @return the instrument {@code maturity-audit}
     */
    public static Instrument maturityAudit() {
        return MATURITY_AUDIT;
    }

    /**
     * The leadership mirror: eleven traits of a manager and an open question, 12 items. The manager answers them about him- or herself (voice
     * manager), the team about the manager (voice employee); it takes about four minutes. Score each manager by itself, and give the results to that
     * manager only, as the introduction promises.
     *
     * @return the instrument {@code leadership-180}
     */
    public static Instrument leadership180() {
        return LEADERSHIP_180;
    }

    /**
     * The board questions: seven statements and an open question that prepare a conversation. For managers; it takes about five minutes.
     * Six of the nine elements are asked about, so there is no index.
     *
     * @return the instrument {@code board-questions}
     */
    public static Instrument boardQuestions() {
        return BOARD_QUESTIONS;
    }

    /**
     * All instruments of this library, the newest version of each.
     *
     * @return the instruments
     */
    public static List<Instrument> all() {
        return List.of(
                ORGANISATION_SCAN,
                CUSTOMER_PULSE,
                PYRAMID_SCAN,
                EMPLOYEE_PULSE,
                PARTNER_SCAN,
                SHIFT_SCAN,
                BUILDING_BLOCK_CHECK,
                MATURITY_AUDIT,
                LEADERSHIP_180,
                BOARD_QUESTIONS);
    }

    /**
     * The instrument with an id, or with an id and a version.
     *
     * @param name for instance {@code organisation-scan}, which gives the newest version, or {@code organisation-scan 1.0}
     * @return the instrument
     * @throws IllegalArgumentException if there is none; the message lists what there is
     */
    public static Instrument parse(String name) {
        return find(name)
                .orElseThrow(() -> Codes.unknown(
                        Word.of("shipped instrument", "meegeleverd instrument"),
                        name,
                        Stream.concat(all().stream().map(Instrument::id), EARLIER.stream())
                                .map(Object::toString)
                                .toList()));
    }

    /**
     * The instrument with an id, or with an id and a version, if there is one.
     *
     * @param name for instance {@code organisation-scan}, which gives the newest version, or {@code organisation-scan 1.0}
     * @return the instrument; nothing if this library has none of that name
     */
    public static Optional<Instrument> find(String name) {
        Objects.requireNonNull(name, "name");
        return Stream.concat(all().stream(), EARLIER.stream())
                .filter(instrument -> name.equals(instrument.toString())
                        || name.equals(instrument.id().value()))
                .findFirst();
    }
}
