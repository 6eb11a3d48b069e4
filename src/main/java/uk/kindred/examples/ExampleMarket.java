package uk.kindred.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Councils;
import uk.kindred.places.Places;

/** Makes up the whole market of the areas: always the same one from the same seed, day and register. */
final class ExampleMarket {

    private static final Map<SupportKind, Maker> MAKERS = makers();

    private final Places places;
    private final Councils councils;

    ExampleMarket(Places places, Councils councils) {
        this.places = places;
        this.councils = councils;
    }

    /**
     * @param realNames that no example may bear
     * @param realPostcodes that no example may stand at
     * @param referenceDate before which everything was last confirmed
     */
    List<ExampleListing> make(long seed, LocalDate referenceDate, Set<String> realNames, Set<String> realPostcodes) {
        KindTables tables = new KindTables();
        ListingMaker maker =
                new ListingMaker(MAKERS, tables, new Spots(places, realPostcodes), realNames, referenceDate);
        List<ExampleListing> market = new ArrayList<>();
        for (Area area : Areas.list(councils)) {
            for (SupportKind kind : SupportKind.values()) {
                for (int number = 1; number <= tables.count(kind, area); number++) {
                    Chance chance = Chance.of(seed, area.slug() + "/" + kind.slug() + "/" + number);
                    market.add(maker.make(market.size() + 1, kind, area, chance));
                }
            }
        }
        return market;
    }

    private static Map<SupportKind, Maker> makers() {
        Map<SupportKind, Maker> makers = new EnumMap<>(SupportKind.class);
        makers.put(SupportKind.RESIDENTIAL_CARE_HOME, new CareHomeMaker());
        makers.put(SupportKind.NURSING_HOME, new CareHomeMaker());
        makers.put(SupportKind.HOME_CARE, new HomeCareMaker());
        makers.put(SupportKind.LIVE_IN_CARE, new LiveInMaker());
        makers.put(SupportKind.SUPPORTED_LIVING, new SupportedLivingMaker());
        makers.put(SupportKind.EXTRA_CARE_HOUSING, new HousingMaker());
        makers.put(SupportKind.RETIREMENT_HOUSING, new HousingMaker());
        makers.put(SupportKind.SHARED_LIVES, new SharedLivesMaker());
        makers.put(SupportKind.SHARED_LIVES_CARER, new SharedLivesMaker());
        makers.put(SupportKind.HOMESHARE, new HomeshareMaker());
        makers.put(SupportKind.MICRO_ENTERPRISE, new MicroEnterpriseMaker());
        makers.put(SupportKind.PERSONAL_ASSISTANT, new AssistantMaker());
        makers.put(SupportKind.DAY_OPPORTUNITIES, new ActivityMaker());
        makers.put(SupportKind.COMMUNITY_SUPPORT, new ActivityMaker());
        makers.put(SupportKind.RESPITE, new RespiteMaker());
        return makers;
    }
}
