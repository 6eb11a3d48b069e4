package uk.kindred.market.reach.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import uk.kindred.market.reach.AreaReach;

/** In which order areas are listed. */
enum SectorOrder {
    WORST("worst first"),
    WITHOUT("most postcodes without first"),
    BEST("best first"),
    NAME("by name");

    private final String words;

    SectorOrder(String words) {
        this.words = words;
    }

    /** Of what stands in an address; the worst first unless it says otherwise. */
    static SectorOrder of(String typed) {
        return Arrays.stream(values())
                .filter(order -> order.slug().equals(typed))
                .findFirst()
                .orElse(WORST);
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return words;
    }

    List<AreaReach> sorted(List<AreaReach> areas, int atLeast) {
        Comparator<AreaReach> share = Comparator.comparingDouble(area -> area.share(atLeast));
        Comparator<AreaReach> without = Comparator.comparingLong(area -> -area.without(atLeast));
        Comparator<AreaReach> name = Comparator.comparing(AreaReach::area);
        return areas.stream()
                .sorted(
                        switch (this) {
                            case WORST -> share.thenComparing(without).thenComparing(name);
                            case WITHOUT -> without.thenComparing(share).thenComparing(name);
                            case BEST -> share.reversed().thenComparing(name);
                            case NAME -> name;
                        })
                .toList();
    }
}
