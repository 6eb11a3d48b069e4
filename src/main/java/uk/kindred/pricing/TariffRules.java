package uk.kindred.pricing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Each key of a tariff, and the rule that finds what one of it costs; empty where that is not known. */
final class TariffRules {

    static final List<Integer> VISIT_LENGTHS = List.of(15, 30, 45, 60);

    private static final Map<TariffKey, Function<TariffRules, Optional<List<CostPart>>>> RULES = rules();
    private static final List<TariffKey> KEYS = keysWithTypical();
    private static final Map<String, TariffKey> KEY_BY_SLUG =
            KEYS.stream().collect(Collectors.toUnmodifiableMap(TariffKey::slug, Function.identity()));

    private final PriceList prices;
    private final CareRules care;
    private final PlaceRules places;

    TariffRules(PriceList prices) {
        this(prices, null);
    }

    /** @param employer the costs of whoever employs the assistant; none if the person does not */
    TariffRules(PriceList prices, @Nullable EmployerCosts employer) {
        this.prices = prices;
        this.care = new CareRules(prices, employer);
        this.places = new PlaceRules(prices);
    }

    static List<TariffKey> keys() {
        return KEYS;
    }

    static Optional<TariffKey> findKey(String slug) {
        return Optional.ofNullable(KEY_BY_SLUG.get(slug));
    }

    /** The keys with a rule of their own, without the typical ones, which are sums of these. */
    static Iterable<TariffKey> ownKeys() {
        return RULES.keySet();
    }

    Optional<List<CostPart>> find(TariffKey key) {
        Function<TariffRules, Optional<List<CostPart>>> rule = RULES.get(key);
        if (rule == null) {
            throw new IllegalArgumentException("No rule for " + key.slug());
        }
        return rule.apply(this);
    }

    /** What a demand comes to; empty if any of it is not known. */
    Optional<PriceRange> weeklyCost(Demand demand) {
        PriceRange sum = PriceRange.NOTHING;
        for (Demand.Term term : demand.terms()) {
            Optional<PriceRange> each = find(term.key()).map(CostPart::sumOf);
            if (each.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(term.cost(each.get()));
        }
        return Optional.of(sum);
    }

    /** An hour without what an employer pays on top. */
    Optional<CostPart> hour(DayType type) {
        return care.hour(type);
    }

    /** What a plan that names no tenure means here. */
    Tenure tenureOr(@Nullable Tenure tenure) {
        return places.tenureOr(tenure);
    }

    private static Map<TariffKey, Function<TariffRules, Optional<List<CostPart>>>> rules() {
        Map<TariffKey, Function<TariffRules, Optional<List<CostPart>>>> rules = new LinkedHashMap<>();
        for (DayType type : DayType.values()) {
            rules.put(TariffKey.hour(type), own -> own.care.paidHour(type));
            VISIT_LENGTHS.forEach(
                    minutes -> rules.put(TariffKey.visit(minutes, type), own -> own.care.visit(minutes, type)));
        }
        rules.put(TariffKey.EACH_VISIT, own -> Optional.of(own.prices.extrasEach(PriceUnit.VISIT)));
        rules.put(TariffKey.FIXED_WEEKLY, own -> Optional.of(own.places.fixedWithoutAPlace()));
        rules.put(TariffKey.WAKING_NIGHT, own -> own.care.night(PriceWhat.WAKING_NIGHT));
        rules.put(TariffKey.SLEEP_IN, own -> own.care.night(PriceWhat.SLEEP_IN));
        rules.put(TariffKey.DAY, own -> own.care.day());
        rules.put(TariffKey.SESSION, own -> own.care.session());
        rules.put(TariffKey.LIVE_IN_DAY, own -> own.places.liveInDay());
        rules.put(TariffKey.LIVE_IN_WEEK, own -> own.places.liveInWeek());
        rules.put(TariffKey.HOMESHARE_WEEK, own -> own.places.homeshareWeek());
        rules.put(TariffKey.housingWeek(null), own -> own.places.housingWeek(null));
        for (Tenure tenure : Tenure.values()) {
            rules.put(TariffKey.housingWeek(tenure), own -> own.places.housingWeek(tenure));
        }
        addHomes(rules);
        addByRoomAndBand(rules);
        return rules;
    }

    /** As they are asked, to be told beside a week's cost. */
    private static void addHomes(Map<TariffKey, Function<TariffRules, Optional<List<CostPart>>>> rules) {
        rules.put(TariffKey.PURCHASE, own -> own.asked(PriceWhat.PURCHASE_PRICE, PriceUnit.ONCE));
        rules.put(TariffKey.SHARE, own -> own.asked(PriceWhat.SHARE_PRICE, PriceUnit.ONCE));
        rules.put(TariffKey.SERVICE_CHARGE_A_WEEK, own -> own.places.serviceCharge());
        rules.put(TariffKey.RENT_A_WEEK, own -> own.asked(PriceWhat.RENT, PriceUnit.WEEK));
        rules.put(TariffKey.RENT_A_MONTH, own -> own.asked(PriceWhat.RENT, PriceUnit.MONTH));
        rules.put(TariffKey.EVENT_FEE, own -> own.asked(PriceWhat.EVENT_FEE, PriceUnit.PERCENT));
        rules.put(TariffKey.EVENT_FEE_A_YEAR, own -> own.asked(PriceWhat.EVENT_FEE, PriceUnit.PERCENT_A_YEAR));
    }

    private Optional<List<CostPart>> asked(PriceWhat what, PriceUnit unit) {
        List<PriceItem> items =
                prices.list(what).stream().filter(item -> item.unit() == unit).toList();
        return PriceList.each(items, PriceItem::amount).map(List::of);
    }

    private static void addByRoomAndBand(Map<TariffKey, Function<TariffRules, Optional<List<CostPart>>>> rules) {
        for (@Nullable Room room : roomsAndNone()) {
            for (@Nullable CareBand band : bandsAndNone(PricedBy.CARE_HOME)) {
                rules.put(TariffKey.week(room, band), own -> own.places.careHomeWeek(room, band));
            }
        }
        for (@Nullable CareBand band : bandsAndNone(PricedBy.SHARED_LIVES)) {
            rules.put(TariffKey.sharedLivesWeek(band), own -> own.places.sharedLivesWeek(band));
        }
        for (@Nullable CareBand band : bandsAndNone(PricedBy.STAYS)) {
            rules.put(TariffKey.stayNight(band), own -> own.places.stayNight(band));
            rules.put(TariffKey.stayWeek(band), own -> own.places.stayWeek(band));
        }
    }

    private static List<@Nullable Room> roomsAndNone() {
        List<@Nullable Room> rooms = new ArrayList<>();
        rooms.add(null);
        rooms.addAll(List.of(Room.values()));
        return rooms;
    }

    private static List<@Nullable CareBand> bandsAndNone(PricedBy pricedBy) {
        List<@Nullable CareBand> bands = new ArrayList<>();
        bands.add(null);
        bands.addAll(CareBand.listFor(pricedBy));
        return bands;
    }

    private static List<TariffKey> keysWithTypical() {
        List<TariffKey> keys = new ArrayList<>(RULES.keySet());
        for (PricedBy pricedBy : PricedBy.values()) {
            keys.add(TariffKey.typical(pricedBy));
        }
        return List.copyOf(keys);
    }
}
