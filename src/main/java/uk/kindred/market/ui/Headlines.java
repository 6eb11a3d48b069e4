package uk.kindred.market.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.charts.Unit;
import uk.kindred.market.demand.DemandFigures.KindDemand;
import uk.kindred.market.desk.DemandWords;
import uk.kindred.market.desk.Desk;
import uk.kindred.market.desk.Group;
import uk.kindred.market.desk.PerPeople;
import uk.kindred.market.supply.AreaSupply;
import uk.kindred.market.supply.Completeness;
import uk.kindred.market.supply.KindSupply;
import uk.kindred.market.supply.PriceFigures;
import uk.kindred.pricing.Payer;

/** The few numbers that say most, each with what it is beside it. */
final class Headlines {

    private Headlines() {}

    static Markup of(Desk desk) {
        List<Markup> all = new ArrayList<>();
        Stream.of(SupportKind.RESIDENTIAL_CARE_HOME, SupportKind.NURSING_HOME, SupportKind.HOME_CARE)
                .forEach(kind -> desk.own().find(kind).ifPresent(supply -> all.add(supply(desk, supply))));
        good(desk).ifPresent(all::add);
        all.add(price(desk));
        all.add(demand(desk));
        return Markup.tag("dl").styled("headlines").containing(all);
    }

    private static Markup headline(String name, String number, String words) {
        return Markup.tag(
                "div",
                Markup.tag("dt", name),
                Markup.tag("dd", Markup.tag("strong", number), Markup.tag("span", words)));
    }

    private static Markup supply(Desk desk, KindSupply supply) {
        PerPeople per = PerPeople.of(supply.kind());
        String number = Unit.COUNT.words(per.isOfBeds() ? supply.beds() : supply.listings());
        String in = per.isOfBeds()
                ? " beds in " + Unit.COUNT.words(supply.listings()) + " " + (supply.listings() == 1 ? "home" : "homes")
                : supply.listings() == 1 ? " service" : " services";
        Double rate = desk.own().rate(supply.kind());
        String words = rate == null ? "" : Unit.RATE.words(rate) + " " + per.inWords() + england(desk, supply.kind());
        if (desk.completeness().of(supply.kind()) == Completeness.Level.FEW) {
            words += ". Few of them are in the open copy of the register: this is no measure of how many there are";
        }
        return headline(supply.kind().label(), number + in, words);
    }

    private static String england(Desk desk, SupportKind kind) {
        return findEngland(desk)
                .map(england -> england.rate(kind))
                .map(rate -> "; in England " + Unit.RATE.words(rate))
                .orElse("");
    }

    private static Optional<Group> findEngland(Desk desk) {
        return desk.compared().stream()
                .filter(group -> group.name().equals(AreaSupply.ENGLAND))
                .findFirst();
    }

    private static Optional<Markup> good(Desk desk) {
        SupportKind kind = SupportKind.RESIDENTIAL_CARE_HOME;
        @Nullable Double own = QualitySection.goodPercent(desk.own(), kind);
        if (own == null) {
            return Optional.empty();
        }
        String england = findEngland(desk)
                .map(group -> QualitySection.goodPercent(group, kind))
                .map(percent -> "; in England " + Unit.PERCENT.words(percent))
                .orElse("");
        return Optional.of(headline(
                "Quality",
                Unit.PERCENT.words(own),
                "of rated " + kind.plural() + " are good or outstanding" + england));
    }

    /** Of the kind whose price is known most often. */
    private static Markup price(Desk desk) {
        return desk.own().kinds().stream()
                .filter(supply -> weekly(supply) != null)
                .max((one, other) -> Long.compare(known(one), known(other)))
                .map(supply -> headline(
                        "Prices",
                        median(supply) + " a week",
                        "is the middle price of " + supply.kind().plural() + " for people who pay themselves; known of "
                                + Unit.COUNT.words(known(supply)) + " of " + Unit.COUNT.words(supply.listings())))
                .orElseGet(() -> headline(
                        "Prices", "Hardly known yet", "Of no kind of support five services or more tell theirs"));
    }

    private static PriceFigures.@Nullable Quartiles weekly(KindSupply supply) {
        return PriceSection.prices(supply, Payer.SELF_FUNDER)
                .map(PriceFigures::weekly)
                .orElse(null);
    }

    private static String median(KindSupply supply) {
        PriceFigures.Quartiles weekly = weekly(supply);
        return weekly == null ? "" : Unit.PENCE.words(weekly.medianPence());
    }

    private static long known(KindSupply supply) {
        return PriceSection.prices(supply, Payer.SELF_FUNDER)
                .map(PriceFigures::known)
                .orElse(0L);
    }

    private static Markup demand(Desk desk) {
        List<KindDemand> kinds = desk.demand().kinds();
        if (kinds.isEmpty()) {
            return desk.demand().counted()
                    ? headline(
                            "Looked for most",
                            "Not told yet",
                            "No kind of support was looked for ten times in a whole month")
                    : headline("Looked for most", "Not counted", "Whoever runs this site has switched that off");
        }
        KindDemand most = kinds.getFirst();
        return headline(
                "Looked for most",
                DemandWords.kind(most.kind()),
                "at least " + Unit.COUNT.words(most.tens()) + " times, " + desk.demandMonths());
    }
}
