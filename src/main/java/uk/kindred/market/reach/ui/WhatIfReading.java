package uk.kindred.market.reach.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.TypedText;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.reach.ClosingListings;
import uk.kindred.market.reach.ClosingListings.Closing;
import uk.kindred.market.reach.NewOption;
import uk.kindred.market.reach.ReachReading;
import uk.kindred.market.reach.WhatIf;
import uk.kindred.places.Council;
import uk.kindred.places.NearResult;
import uk.kindred.places.Place;
import uk.kindred.places.Places;

/** Reads a change of the market from an address; what can't be read is a problem by its field, and stays as it was typed. */
final class WhatIfReading {

    static final String WORDS = "q";
    static final String CLOSE = "close";
    static final String CLOSE_ALL = "closeAll";
    static final String BEGIN = "begin";
    static final String AT = "at";
    static final String SERVES = "serves";
    static final String MILES = "servesMiles";

    private static final int MOST_CLOSING = 20;
    private static final int MOST_BEGINNING = 50;
    private static final int LONGEST = 200;

    private final Map<String, List<String>> query;
    private final ReachReading reach;
    private final Map<String, String> problems;
    private final List<Closing> closing;
    private final List<Closing> closingAll;
    private final List<NewOption> beginning;

    private WhatIfReading(Map<String, List<String>> query, Council council, ClosingListings listings, Places places) {
        this.query = query;
        this.reach = ReachReading.of(query);
        this.problems = new LinkedHashMap<>(reach.problems());
        this.closing = closing(CLOSE, listings);
        this.closingAll = closing(CLOSE_ALL, listings);
        this.beginning = beginning(council, places);
    }

    static WhatIfReading of(Map<String, List<String>> query, Council council, ClosingListings listings, Places places) {
        return new WhatIfReading(query, council, listings, places);
    }

    ReachReading reach() {
        return reach;
    }

    Map<String, String> problems() {
        return problems;
    }

    List<Closing> closing() {
        return closing;
    }

    /** Those all of whose provider's listings close. */
    List<Closing> closingAll() {
        return closingAll;
    }

    List<NewOption> beginning() {
        return beginning;
    }

    boolean changesSomething() {
        return !closing.isEmpty() || !closingAll.isEmpty() || !beginning.isEmpty();
    }

    WhatIf change() {
        Set<Long> organisations = closingAll.stream()
                .map(Closing::organisationId)
                .filter(known -> known != null)
                .collect(Collectors.toSet());
        return new WhatIf(closing.stream().map(Closing::id).collect(Collectors.toSet()), organisations, beginning);
    }

    /** On one line, whatever it is. */
    String typed(String field) {
        String line = TypedText.oneLine(
                query.getOrDefault(field, List.of()).stream().findFirst().orElse(""));
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    private List<Closing> closing(String field, ClosingListings listings) {
        List<String> ids = query.getOrDefault(field, List.of()).stream()
                .map(TypedText::oneLine)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        if (ids.size() > MOST_CLOSING) {
            problems.put(WORDS, "Please ask about at most " + MOST_CLOSING + " services at once.");
        }
        List<String> asked = ids.stream().limit(MOST_CLOSING).toList();
        List<Closing> found = asked.isEmpty() ? List.of() : listings.listByPublicIds(asked);
        asked.stream()
                .filter(id ->
                        found.stream().noneMatch(listing -> listing.publicId().equals(id)))
                .findFirst()
                .ifPresent(id -> problems.put(
                        WORDS,
                        "There is no open service with the number “" + id.substring(0, Math.min(LONGEST, id.length()))
                                + "” any more."));
        return found;
    }

    private List<NewOption> beginning(Council council, Places places) {
        String many = typed(BEGIN);
        if (many.isEmpty() || many.equals("0")) {
            return List.of();
        }
        if (!many.matches("[1-9]\\d?") || Integer.parseInt(many) > MOST_BEGINNING) {
            problems.put(BEGIN, "How many begin is a whole number up to " + MOST_BEGINNING + ", not “" + many + "”.");
        }
        Place place = place(places);
        AreaServed served = served(place, council);
        if (place == null || served == null || problems.containsKey(BEGIN)) {
            return List.of();
        }
        NewOption one = new NewOption(reach.asked().kind(), place.centre(), served);
        List<NewOption> all = new ArrayList<>();
        for (int number = 0; number < Integer.parseInt(many); number++) {
            all.add(one);
        }
        return all;
    }

    private @Nullable Place place(Places places) {
        String typed = typed(AT);
        if (typed.isEmpty()) {
            problems.put(AT, "Where do they begin? A postcode, a district such as LS6, or a town.");
            return null;
        }
        return switch (places.resolve(typed)) {
            case NearResult.Found found -> found.place();
            case NearResult.Invalid invalid -> wrongPlace(invalid.title() + ". " + invalid.detail());
            case NearResult.Unknown unknown -> wrongPlace(unknown.title() + ". " + unknown.detail());
        };
    }

    private @Nullable Place wrongPlace(String words) {
        problems.put(AT, words);
        return null;
    }

    private @Nullable AreaServed served(@Nullable Place place, Council council) {
        SupportKind kind = reach.asked().kind();
        String serves = typed(SERVES);
        if (serves.isEmpty() || !kind.mayServeAnArea()) {
            return AreaServed.UNKNOWN;
        }
        return switch (serves) {
            case "council" -> new AreaServed(List.of(), List.of(council.gss()), null, false);
            case "district" -> district(place);
            case "miles" -> miles();
            default -> {
                problems.put(SERVES, "“" + serves + "” is none of the areas to choose from.");
                yield null;
            }
        };
    }

    private @Nullable AreaServed district(@Nullable Place place) {
        if (place == null) {
            return null;
        }
        if (place.district() == null) {
            problems.put(AT, "To serve one district, please name it or a postcode in it, such as LS6.");
            return null;
        }
        return new AreaServed(List.of(place.district()), List.of(), null, false);
    }

    private @Nullable AreaServed miles() {
        String typed = typed(MILES);
        if (typed.matches("[1-9]\\d?") && Integer.parseInt(typed) <= AreaServed.MOST_MILES) {
            return new AreaServed(List.of(), List.of(), Integer.valueOf(typed), false);
        }
        problems.put(MILES, "How far they go is a whole number of miles, from 1 to " + AreaServed.MOST_MILES + ".");
        return null;
    }
}
