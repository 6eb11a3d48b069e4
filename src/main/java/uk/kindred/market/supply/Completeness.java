package uk.kindred.market.supply;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.kindred.base.ui.Series;
import uk.kindred.directory.SupportKind;

/**
 * How much of what there is in England Kindred knows, by kind: where it is little, a gap in a figure may be one in the data.
 * docs/market.md names the sources of what it is compared with.
 *
 * @param bedsInHomes registered, of all care homes that Kindred knows; 0 before the first reckoning
 * @param homeCareServices that Kindred knows
 */
public record Completeness(long bedsInHomes, long homeCareServices) {

    /** The King's Fund, Social care 360: places in residential and nursing homes in England, 2022/23. */
    static final long BEDS_IN_ENGLAND = 455_000;
    /** The Homecare Association from CQC's register, August 2025: community social care, which is mostly home care. */
    static final long COMMUNITY_SERVICES = 14_137;

    private static final double NEARLY_ALL = 0.95;
    private static final double HALF = 0.5;
    private static final double PERCENT = 100;

    /** How much is known of a kind. */
    public enum Level {
        NEARLY_ALL,
        MOST,
        FEW,
        /** Before the first reckoning. */
        NOT_COUNTED,
        /** No register lists it: only who lists themselves is known. */
        UNLISTED
    }

    public Level of(SupportKind kind) {
        return switch (kind) {
            case RESIDENTIAL_CARE_HOME, NURSING_HOME -> bedsInHomes == 0 ? Level.NOT_COUNTED : level(homes());
            case HOME_CARE, LIVE_IN_CARE, SUPPORTED_LIVING, EXTRA_CARE_HOUSING, SHARED_LIVES ->
                level((double) homeCareServices / COMMUNITY_SERVICES);
            case RETIREMENT_HOUSING,
                    SHARED_LIVES_CARER,
                    HOMESHARE,
                    MICRO_ENTERPRISE,
                    PERSONAL_ASSISTANT,
                    DAY_OPPORTUNITIES,
                    COMMUNITY_SUPPORT,
                    RESPITE -> Level.UNLISTED;
        };
    }

    private double homes() {
        return (double) bedsInHomes / BEDS_IN_ENGLAND;
    }

    private static Level level(double share) {
        return share >= NEARLY_ALL ? Level.NEARLY_ALL : share >= HALF ? Level.MOST : Level.FEW;
    }

    /** What to know of figures of these kinds, at most a sentence or two of each source; none where nearly all is known. */
    public List<String> sentences(Collection<SupportKind> kinds) {
        return Stream.of(ofHomes(kinds), ofCommunity(kinds), ofUnlisted(kinds))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private String ofHomes(Collection<SupportKind> kinds) {
        List<String> homes = plurals(kinds, SupportKind.RESIDENTIAL_CARE_HOME, SupportKind.NURSING_HOME);
        Level known = of(SupportKind.NURSING_HOME);
        if (homes.isEmpty() || known == Level.NOT_COUNTED || known == Level.NEARLY_ALL) {
            return "";
        }
        return String.format(
                Locale.UK,
                "Some %s are missing: Kindred knows homes with about %d%% of the %,d places in England’s care homes (The"
                        + " King’s Fund, 2022/23).",
                Series.of(homes),
                Math.round(homes() * PERCENT),
                BEDS_IN_ENGLAND);
    }

    private String ofCommunity(Collection<SupportKind> kinds) {
        List<String> few = new ArrayList<>();
        kinds.stream()
                .filter(kind -> of(kind) == Level.FEW && !isHome(kind))
                .map(SupportKind::plural)
                .forEach(few::add);
        if (few.isEmpty()) {
            return "";
        }
        String known = homeCareServices == 0
                ? ""
                : String.format(
                        Locale.UK,
                        " It has %,d home care services in all England; CQC had %,d services of care in the community in"
                                + " August 2025 (Homecare Association).",
                        homeCareServices,
                        COMMUNITY_SERVICES);
        return "The open copy of CQC’s register that Kindred starts from has few " + Series.of(few) + "." + known
                + " What looks like a gap here may be one in the data.";
    }

    private String ofUnlisted(Collection<SupportKind> kinds) {
        List<String> unlisted = kinds.stream()
                .filter(kind -> of(kind) == Level.UNLISTED)
                .map(SupportKind::plural)
                .toList();
        return unlisted.isEmpty()
                ? ""
                : "No register lists " + Series.of(unlisted) + ": Kindred knows those that list themselves.";
    }

    private static boolean isHome(SupportKind kind) {
        return kind == SupportKind.RESIDENTIAL_CARE_HOME || kind == SupportKind.NURSING_HOME;
    }

    private static List<String> plurals(Collection<SupportKind> kinds, SupportKind... some) {
        return Stream.of(some).filter(kinds::contains).map(SupportKind::plural).toList();
    }

    /** Of all England's supply; a home of both kinds counts for each, of which there are few. */
    static Completeness of(Collection<KindSupply> england) {
        long beds = england.stream()
                .filter(supply -> isHome(supply.kind()))
                .mapToLong(KindSupply::beds)
                .sum();
        long services = england.stream()
                .filter(supply -> supply.kind() == SupportKind.HOME_CARE)
                .mapToLong(KindSupply::listings)
                .sum();
        return new Completeness(beds, services);
    }
}
