package io.github.serviceexcellence.bands;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.points.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class BandsProperties {
    private static final long FULL = 100_000_000_000L;

    @Property
    void everyNumberOfPointsIsInExactlyOneBand(
            @ForAll("bands") Bands bands, @ForAll @LongRange(max = FULL) long billionths) {
        Points points = Points.ofBillionths(billionths);
        List<Band> holding = new ArrayList<>();
        UpperEdge lower = UpperEdge.below(bands.lowest());
        for (Band band : bands.bands()) {
            if (band.upper().covers(points) && !lower.covers(points)) {
                holding.add(band);
            }
            lower = band.upper();
        }
        assertThat(holding).containsExactly(bands.band(points));
    }

    @Property
    void edgesLeadToTheirOwnBandAndJustAboveToTheNext(@ForAll("bands") Bands bands) {
        for (int place = 0; place < bands.bands().size() - 1; place++) {
            Band band = bands.bands().get(place);
            Band next = bands.bands().get(place + 1);
            Points edge = band.upper().points();
            assertThat(bands.band(edge)).isEqualTo(band.upper().included() ? band : next);
            if (next.upper().covers(edge.plus(Points.ofBillionths(1)))) {
                assertThat(bands.band(edge.plus(Points.ofBillionths(1)))).isEqualTo(next);
            }
        }
    }

    @Property
    void morePointsNeverMeanALowerBand(
            @ForAll("bands") Bands bands,
            @ForAll @LongRange(max = FULL) long one,
            @ForAll @LongRange(max = FULL) long other) {
        assertThat(place(bands, Math.min(one, other))).isLessThanOrEqualTo(place(bands, Math.max(one, other)));
    }

    @Property
    void bandsAreInOrderAndEndWithTheRange(@ForAll("bands") Bands bands) {
        assertThat(bands.bands()).extracting(Band::upper).isSorted().doesNotHaveDuplicates();
        assertThat(bands.bands().get(bands.bands().size() - 1).upper()).isEqualTo(UpperEdge.upTo(bands.highest()));
    }

    private static int place(Bands bands, long billionths) {
        return bands.bands().indexOf(bands.band(Points.ofBillionths(billionths)));
    }

    @Provide
    Arbitrary<Bands> bands() {
        Arbitrary<Bands> own = Arbitraries.maps(Arbitraries.longs().between(1, FULL - 1), Arbitraries.of(true, false))
                .ofMaxSize(8)
                .map(edges -> {
                    BandsBuilder builder = Bands.builder("own");
                    Text title = Text.english("Band");
                    new TreeMap<>(edges).forEach((edge, included) -> {
                        Points points = Points.ofBillionths(edge);
                        String code = "b" + edge;
                        if (included) {
                            builder.upTo(points, code, title);
                        } else {
                            builder.below(points, code, title);
                        }
                    });
                    return builder.last("last", title).build();
                });
        return Arbitraries.oneOf(own, Arbitraries.of(BandPresets.all()));
    }
}
