package uk.kindred.market.reach.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.reach.AreaReach;
import uk.kindred.market.reach.CouncilReaches;
import uk.kindred.market.reach.KindReach;
import uk.kindred.market.reach.ReachAsked;
import uk.kindred.market.reach.ReachQuestion;
import uk.kindred.market.supply.AreaSupply;
import uk.kindred.market.supply.Completeness;
import uk.kindred.places.Council;

/** Where none of a kind is within reach, of all kinds of support at once: as it was stored in the last night. */
@Component
public class DesertsOfKinds {

    static final ReachQuestion QUESTION = ReachQuestion.within(ReachAsked.USUAL_MILES);

    private final CouncilReaches reaches;
    private final AreaSupply areas;

    DesertsOfKinds(CouncilReaches reaches, AreaSupply areas) {
        this.reaches = reaches;
        this.areas = areas;
    }

    /**
     * @param countedOn null before the first night: then there is no row
     * @param rows of every kind, in their order
     */
    public record Deserts(Council council, @Nullable LocalDate countedOn, List<Row> rows) {

        public Deserts {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One kind.
     *
     * @param postcodes of the council
     * @param without those with none of the kind within reach
     * @param areas postcode sectors, or their parts here
     * @param dry those in which no postcode has one
     * @param england all its postcodes; null if not known
     */
    public record Row(
            SupportKind kind,
            long postcodes,
            long without,
            long areas,
            long dry,
            @Nullable AreaReach england,
            Completeness.Level known) {}

    public Deserts of(Council council) {
        Map<SupportKind, KindReach> stored = reaches.listStored(council, QUESTION);
        if (stored.isEmpty()) {
            return new Deserts(council, null, List.of());
        }
        Map<SupportKind, KindReach> england = reaches.listStoredOfEngland(QUESTION);
        Completeness completeness = areas.completeness();
        KindReach any = stored.values().iterator().next();
        return new Deserts(
                council,
                any.countedOn(),
                Arrays.stream(SupportKind.values())
                        .map(kind -> row(kind, stored.get(kind), any, england.get(kind), completeness.of(kind)))
                        .toList());
    }

    /** @param reach null for a kind that is nowhere, which is then counted over any other kind's postcodes */
    private static Row row(
            SupportKind kind,
            @Nullable KindReach reach,
            KindReach any,
            @Nullable KindReach england,
            Completeness.Level known) {
        long postcodes = any.whole().postcodes();
        long areas = any.sectors().size();
        return new Row(
                kind,
                postcodes,
                reach == null ? postcodes : reach.whole().without(1),
                areas,
                reach == null
                        ? areas
                        : reach.sectors().stream()
                                .filter(sector -> sector.withOne() == 0)
                                .count(),
                england == null ? null : england.whole(),
                known);
    }
}
