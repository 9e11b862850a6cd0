package io.github.serviceexcellence.response;

import io.github.serviceexcellence.instrument.Instrument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds a {@link ResponseTable}. Not safe for use by several threads. */
public final class ResponseTableBuilder {
    private final Instrument instrument;
    private final List<TableBlock> full = new ArrayList<>();
    private final Map<GroupKey, Integer> groups = new HashMap<>();
    private final List<GroupKey> groupList = new ArrayList<>();
    private TableBlock open;
    private boolean keepIds;

    ResponseTableBuilder(Instrument instrument) {
        this.instrument = instrument;
        this.open = new TableBlock(instrument.items().size());
    }

    /**
     * Has the table keep the ids of respondents from here on; without this call it drops them.
     *
     * @return this builder
     */
    public ResponseTableBuilder keepIds() {
        keepIds = true;
        return this;
    }

    /**
     * Adds a respondent.
     *
     * @param response answers to the table's instrument
     * @return this builder
     * @throws IllegalArgumentException if the response belongs to another instrument
     */
    public ResponseTableBuilder add(Response response) {
        if (response.instrument() != instrument && !response.instrument().equals(instrument)) {
            throw new IllegalArgumentException("a response to " + response.instrument()
                    + " does not belong in a table of " + instrument + "; start a table for each instrument");
        }
        if (open.isFull()) {
            full.add(open);
            open = new TableBlock(instrument.items().size());
        }
        open.add(response, response.group().map(this::indexOf).orElse(-1), keepIds);
        return this;
    }

    private int indexOf(GroupKey group) {
        Integer index = groups.putIfAbsent(group, groupList.size());
        if (index == null) {
            groupList.add(group);
            return groupList.size() - 1;
        }
        return index;
    }

    /**
     * Builds the table. The builder may be used further; tables already built do not change.
     *
     * @return the table
     */
    public ResponseTable build() {
        List<TableBlock> blocks = new ArrayList<>(full);
        blocks.add(open.trimmed());
        return new ResponseTable(instrument, List.copyOf(blocks), List.copyOf(groupList));
    }
}
