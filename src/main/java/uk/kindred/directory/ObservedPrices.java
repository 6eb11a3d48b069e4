package uk.kindred.directory;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.KnownPrices;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plausibility;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceJudge;
import uk.kindred.pricing.PriceWhat;

/** What was asked at one moment, where enough ask for the same: real prices apart from made-up ones. */
record ObservedPrices(Map<Alike, KnownPrices> known) {

    /** Of no region: of all England. */
    static final String ENGLAND = "";

    /** Slugs, and the name of an extra, which has nothing else in common with others. */
    record Alike(boolean example, String kind, String what, String unit, String payer, String label, String region) {}

    /** Who asks: as what, and where. */
    record Asker(
            Collection<SupportKind> kinds,
            boolean example,
            @Nullable String region) {}

    PriceJudge judge(Asker asker) {
        return item -> Plausibility.of(item, find(asker, item).orElse(null));
    }

    /** Of its own region where enough ask there, else of England; of its kinds the first of which enough do. */
    private Optional<KnownPrices> find(Asker asker, PriceItem item) {
        return Stream.of(Optional.ofNullable(asker.region()).orElse(ENGLAND), ENGLAND)
                .flatMap(area -> asker.kinds().stream()
                        .sorted()
                        .flatMap(kind -> item.payers().stream()
                                .sorted()
                                .flatMap(payer -> Stream.ofNullable(known.get(alike(asker, kind, item, payer, area))))))
                .findFirst();
    }

    private static Alike alike(Asker asker, SupportKind kind, PriceItem item, Payer payer, String area) {
        return new Alike(
                asker.example(),
                kind.slug(),
                item.what().slug(),
                item.unit().slug(),
                payer.slug(),
                item.what() == PriceWhat.EXTRA ? item.name().toLowerCase(Locale.ROOT) : "",
                area);
    }

    static List<String> slugs(Collection<PriceItem> items) {
        return items.stream().map(item -> item.what().slug()).distinct().toList();
    }
}
