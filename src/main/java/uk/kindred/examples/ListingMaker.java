package uk.kindred.examples;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Availability;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Features;
import uk.kindred.directory.Language;
import uk.kindred.directory.NewListing;
import uk.kindred.directory.Offer;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.WorkerGender;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.StatedTerms;

/** Makes one example: what all kinds have here, the rest by its kind's own maker. */
final class ListingMaker {

    static final String SOURCE = "Kindred’s example listings";
    static final String ID_FORMAT = "K-E%05d";

    private static final int MOST_DAYS_AGO = 200;
    private static final int OLD_FROM_DAYS = 620;
    private static final int OLD_TO_DAYS = 880;
    private static final int MOST_TRIES = 100;
    private static final int MEN_AND_WOMEN_PERCENT = 72;

    private final Map<SupportKind, Maker> makers;
    private final KindTables tables;
    private final Spots spots;
    private final Wordings wordings = new Wordings();
    private final Names names;
    private final Contacts contacts = new Contacts();
    private final PriceTable prices = new PriceTable();
    private final List<Person> people = Person.list();
    private final Set<String> described = new HashSet<>();
    private final LocalDate referenceDate;

    ListingMaker(
            Map<SupportKind, Maker> makers,
            KindTables tables,
            Spots spots,
            Set<String> realNames,
            LocalDate referenceDate) {
        this.makers = makers;
        this.tables = tables;
        this.spots = spots;
        this.names = new Names(wordings, realNames);
        this.referenceDate = referenceDate;
    }

    ExampleListing make(int id, SupportKind kind, Area area, Chance chance) {
        Set<Flaw> flaws = Flaw.draw(chance);
        LocalDate saidOn = referenceDate.minusDays(
                flaws.contains(Flaw.OLD)
                        ? chance.between(OLD_FROM_DAYS, OLD_TO_DAYS)
                        : chance.between(1, MOST_DAYS_AGO));
        Scene scene = new Scene(
                kind,
                area,
                spots.pick(area, kind, chance.apart("place")),
                spots,
                chance.pick(people),
                tables.features(kind, chance),
                tables.needs(kind, chance),
                new Asks(prices, area, saidOn, chance),
                wordings,
                saidOn,
                chance);
        Draft draft = Objects.requireNonNull(makers.get(kind)).make(scene);
        String name = names.pick(kind, nameValues(scene, draft), chance.apart("name"));
        List<PriceItem> asked =
                PriceFlaws.spoil(PastPrices.withPast(scene.asks().list(), chance), flaws, chance);
        return new ExampleListing(
                listing(id, name, scene, draft), offer(name, scene, draft, asked, flaws), EnumSet.copyOf(flaws));
    }

    private NewListing listing(int id, String name, Scene scene, Draft draft) {
        return new NewListing(
                ID_FORMAT.formatted(id),
                name,
                draft.kinds(),
                scene.needs(),
                List.of(),
                List.of(),
                scene.spot().district().town(),
                scene.spot().postcode(),
                null,
                scene.area().council().gss(),
                contacts.phone(scene),
                contacts.website(name, scene),
                draft.beds(),
                Ratings.of(scene),
                true,
                SOURCE,
                referenceDate);
    }

    private Offer offer(String name, Scene scene, Draft draft, List<PriceItem> asked, Set<Flaw> flaws) {
        @Nullable
        StatedTerms terms = flaws.contains(Flaw.NO_TERMS)
                ? null
                : new StatedTerms(draft.terms(), PriceSource.EXAMPLE, scene.saidOn());
        @Nullable Availability availability = flaws.contains(Flaw.NO_AVAILABILITY) ? null : FreePlaces.of(scene);
        return new Offer(
                flaws.contains(Flaw.NO_DESCRIPTION) ? null : description(name, scene, draft),
                draft.details(),
                features(scene),
                draft.areaServed(),
                asked,
                terms,
                availability);
    }

    private static Map<String, String> nameValues(Scene scene, Draft draft) {
        Map<String, String> values = new HashMap<>(draft.values());
        values.put(Wordings.AREA, scene.area().slug());
        values.put("person", scene.person().name());
        return values;
    }

    private String description(String name, Scene scene, Draft draft) {
        Map<String, String> values = new HashMap<>();
        values.put("name", name);
        values.put("town", scene.spot().district().town());
        values.put("area", scene.area().council().shortName());
        values.put("neighbourhood", scene.spot().neighbourhood());
        Chance chance = scene.chance().apart("description");
        values.put("years", wordings.one("years", chance));
        values.putAll(draft.values());
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            String text = wordings.description(draft.description(), values, chance);
            if (described.add(text)) {
                return text;
            }
        }
        throw new IllegalStateException("no words left for " + name);
    }

    private Features features(Scene scene) {
        Chance chance = scene.chance();
        return switch (scene.kind()) {
            case PERSONAL_ASSISTANT, MICRO_ENTERPRISE ->
                new Features(
                        languages(scene.person()),
                        faiths(scene.person()),
                        Set.of(scene.person().gender()),
                        scene.features());
            case SHARED_LIVES_CARER ->
                new Features(languages(scene.person()), faiths(scene.person()), Set.of(), scene.features());
            case RETIREMENT_HOUSING, EXTRA_CARE_HOUSING ->
                new Features(Set.of(), tables.faiths(scene.area(), chance), Set.of(), scene.features());
            default ->
                new Features(
                        tables.languages(scene.area(), chance),
                        tables.faiths(scene.area(), chance),
                        chance.percent(MEN_AND_WOMEN_PERCENT)
                                ? Set.of(WorkerGender.WOMAN, WorkerGender.MAN)
                                : chance.percent(60) ? Set.of(WorkerGender.WOMAN) : Set.of(),
                        scene.features());
        };
    }

    private static Set<Language> languages(Person person) {
        return person.language() == null ? Set.of() : Set.of(person.language());
    }

    private static Set<Faith> faiths(Person person) {
        return person.faith() == null ? Set.of() : Set.of(person.faith());
    }
}
