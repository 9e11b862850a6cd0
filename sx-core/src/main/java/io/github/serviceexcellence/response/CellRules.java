package io.github.serviceexcellence.response;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.CommonProblem;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Layout;
import java.util.stream.Collectors;

/** Tells what is wrong with the cells of a respondent. {@link Layout} says whether anything is, without a word and without an object. */
final class CellRules {
    private CellRules() {}

    /** Throws, telling every byte that stands for nothing and, if there is none, every answer to what was not asked. */
    static void require(Instrument instrument, byte[] cells, byte voice) {
        requireBytes(instrument, cells);
        Faults faults = new Faults();
        route(instrument, cells, voice, faults);
        faults.throwIfAny(ResponseProblem.INVALID);
    }

    /** Throws, telling every byte that stands for nothing. */
    static void requireBytes(Instrument instrument, byte[] cells) {
        Faults faults = new Faults();
        if (!Cells.layout(instrument).fits(cells)) {
            tellBytes(instrument, cells, faults);
        }
        faults.throwIfAny(ResponseProblem.INVALID);
    }

    /**
     * Marks what was not asked as not shown, and tells every answer to it. If there are faults already, conditions are left for the next
     * time: the answer that one looks at may be a wrong one.
     */
    static void route(Instrument instrument, byte[] cells, byte voice, Faults faults) {
        Layout layout = Cells.layout(instrument);
        if (voice >= 0 && !layout.knows(voice)) {
            String asked = instrument.voices().stream().map(Voice::code).collect(Collectors.joining(", "));
            faults.add(
                    "voice",
                    CommonProblem.UNKNOWN_VOICE.with(
                            instrument, Respondent.voice(voice).orElseThrow().code(), asked));
        } else if (!layout.route(cells, voice)) {
            tellUnasked(instrument, cells, voice, faults);
        }
    }

    private static void tellUnasked(Instrument instrument, byte[] cells, byte voice, Faults faults) {
        Layout layout = Cells.layout(instrument);
        boolean sure = faults.isEmpty();
        for (int index = 0; index < instrument.items().size(); index++) {
            Item item = instrument.items().get(index);
            String field = ResponseBuilder.ANSWERS + item.id();
            boolean said = layout.first(index) < cells.length && layout.isSaid(index, cells);
            if (said && !layout.isAskedOf(index, voice)) {
                String code = Respondent.voice(voice).orElseThrow().code();
                faults.add(field, ResponseProblem.NOT_ASKED.with(item.id(), code));
            } else if (said && sure && !layout.isMet(index, cells)) {
                faults.add(
                        field,
                        ResponseProblem.CONDITION_NOT_MET.with(
                                item.id(), item.condition().orElseThrow().item()));
            }
        }
    }

    private static void tellBytes(Instrument instrument, byte[] cells, Faults faults) {
        Layout layout = Cells.layout(instrument);
        boolean complete = cells.length == layout.width() || cells.length == layout.size();
        faults.check(complete, "", ResponseProblem.NUMBER_OF_CELLS, cells.length, layout.width());
        for (int index = 0; index < instrument.items().size(); index++) {
            ItemId item = instrument.items().get(index).id();
            String field = ResponseBuilder.ANSWERS + item;
            int start = layout.first(index);
            int end = Math.min(cells.length, start + layout.cells(index));
            boolean right = end == start + layout.cells(index);
            for (int cell = start; cell < end; cell++) {
                int highest = layout.highest(cell);
                boolean fits = cells[cell] <= highest && cells[cell] >= Cells.NOT_SHOWN;
                faults.check(fits, field, ResponseProblem.BAD_CELL, cells[cell], item, highest);
                right &= fits;
            }
            faults.check(
                    !right || layout.cells(index) == 1 || layout.agrees(index, cells),
                    field,
                    ResponseProblem.CELLS_DIFFER,
                    item);
        }
    }
}
