package io.github.serviceexcellence.content;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.norm.CalendarBuilder;
import io.github.serviceexcellence.norm.Opening;
import io.github.serviceexcellence.norm.WorkingCalendar;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Calendars: hours by day of the week, and by date for those that go their own way. */
final class CalendarShape extends ObjectShape<WorkingCalendar> {
    static final Shape<Opening> OPENING = Shapes.string(
            () -> new Type.Str("Opening", "[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]", "", 0),
            Opening::parse,
            Opening::toString);

    private static final Shape<List<Opening>> HOURS = Shapes.list(OPENING);
    private static final Shape<Map<DayOfWeek, List<Opening>>> WEEK =
            byKey(() -> Shapes.codes(DayOfWeek.class, CalendarShape::code), CalendarShape::day, CalendarShape::code);
    private static final Shape<Map<LocalDate, List<Opening>>> DATES =
            byKey(() -> Dates.TYPE, Dates::read, LocalDate::toString);

    private final Field<WorkingCalendar, String> code =
            required("code", Shapes.id("", Function.identity(), Function.identity()), WorkingCalendar::code);
    private final Field<WorkingCalendar, ZoneId> zone = required(
            "zone", Shapes.string(() -> Type.Str.ANY, CalendarShape::zone, ZoneId::getId), WorkingCalendar::zone);
    private final Field<WorkingCalendar, Map<DayOfWeek, List<Opening>>> week =
            required("week", WEEK, WorkingCalendar::week);
    private final Field<WorkingCalendar, Map<LocalDate, List<Opening>>> dates =
            unlessUsual("dates", DATES, WorkingCalendar::dates, Map.of());

    private static <K> Shape<Map<K, List<Opening>>> byKey(
            Supplier<Type> keys, Function<String, K> parser, Function<K, String> printer) {
        return Shapes.map(keys, HOURS)
                .as(
                        given -> {
                            Map<K, List<Opening>> map = new LinkedHashMap<>();
                            given.forEach((key, hours) -> map.put(parser.apply(key), hours));
                            return map;
                        },
                        hours -> {
                            Map<String, List<Opening>> map = new LinkedHashMap<>();
                            hours.forEach((key, each) -> map.put(printer.apply(key), each));
                            return map;
                        });
    }

    private static DayOfWeek day(String code) {
        return Codes.parse(
                Word.of("day of the week", "dag van de week"), DayOfWeek.values(), CalendarShape::code, code);
    }

    private static String code(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw InvalidInputException.of(NormsProblem.NO_ZONE.with(Codes.shorten(text)));
        }
    }

    @Override
    protected WorkingCalendar make(Values values) {
        CalendarBuilder builder = WorkingCalendar.builder(values.get(code), values.get(zone));
        values.get(week).forEach(builder::on);
        values.get(dates).forEach(builder::on);
        return builder.build();
    }
}
