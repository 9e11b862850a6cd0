package io.github.serviceexcellence.assessment;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Any constructs, all on one scale. */
record ScaleBasis(Scale scale) implements Basis<Construct> {
    private static final Text OF_ELEMENTS =
            Text.english("Assessment of the nine elements").dutch("Beoordeling van de negen elementen");
    private static final Text OF_CONSTRUCTS = Text.english("Assessment").dutch("Beoordeling");

    private static final int LONGEST_ID = 64;
    private static final int DIGITS = 40;

    private static final Comparator<Construct> ORDER = Comparator.comparing(Construct::kind)
            .thenComparing(construct -> Term.all().indexOf(construct))
            .thenComparing(Construct::code);

    ScaleBasis {
        Objects.requireNonNull(scale, "scale");
    }

    @Override
    public boolean isOfConstructs() {
        return true;
    }

    @Override
    public String name(Construct construct) {
        return construct.qualifiedCode();
    }

    @Override
    public Scale scale(Construct construct) {
        return scale;
    }

    /** Only elements lack the kind, so no two ids clash; a digest stands for a code that is too long with its kind before it. */
    @Override
    public ItemId id(Construct construct) {
        if (construct instanceof Element) {
            return ItemId.of(construct.code());
        }
        String kind = construct.kind().code() + ".";
        String id = kind + construct.code();
        return ItemId.of(
                id.length() <= LONGEST_ID
                        ? id
                        : kind + Digest.ofText(construct.code()).hex().substring(0, DIGITS));
    }

    /** All nine elements where nothing but elements was judged: whoever left one out can be compared with whoever did not. */
    @Override
    public Instrument instrument(Collection<Construct> judged) {
        boolean ofElements = judged.stream().allMatch(Element.class::isInstance);
        Collection<? extends Construct> constructs = ofElements ? List.of(Element.values()) : judged;
        InstrumentBuilder instrument =
                Instrument.builder("assessment", "1.0").title(ofElements ? OF_ELEMENTS : OF_CONSTRUCTS);
        constructs.stream().sorted(ORDER).forEach(construct -> instrument.item(item(construct)));
        return instrument.build();
    }

    private Item item(Construct construct) {
        return Item.builder(id(construct).value())
                .wording(construct.title())
                .scale(scale)
                .measures(construct)
                .voice(Voice.ASSESSOR)
                .build();
    }
}
