package uk.kindred.providers.guided;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.places.NearResult;
import uk.kindred.places.PlaceType;
import uk.kindred.places.Places;
import uk.kindred.places.Postcode;

/** Where it is, and where it goes to. Of somebody's home only the postcode's district is ever kept. */
@Component
@Order(3)
class PlaceStep implements Step {

    static final String POSTCODE = "postcode";
    static final String ADDRESS = "address";
    static final String TOWN = "town";

    private static final String MILES = "miles";
    private static final String DISTRICTS = "districts";
    private static final String COUNCILS = "councils";
    private static final String ENGLAND = "england";
    private static final int MOST_DISTRICTS = 60;

    private final Places places;
    private final Councils councils;

    PlaceStep(Places places, Councils councils) {
        this.places = places;
        this.councils = councils;
    }

    @Override
    public String slug() {
        return "place";
    }

    @Override
    public String title(SupportKind kind) {
        return servesAnArea(kind) ? "Where you are, and where you go" : "Where it is";
    }

    @Override
    public void ask(StepForm form, Draft draft) {
        SupportKind kind = draft.kind();
        if (kind.isSomebodysHome()) {
            form.line(
                    POSTCODE,
                    "Postcode",
                    "We keep and show only its first half, such as LS6: nobody learns where somebody’s home is.");
        } else {
            form.line(ADDRESS, "Building and street", null)
                    .line(TOWN, "Town or village", null)
                    .line(POSTCODE, "Postcode", "Such as LS6 3EG.");
        }
        if (servesAnArea(kind)) {
            form.words("How far do you go? Fill in what fits; one is enough.")
                    .count(MILES, "Miles from there", "In a straight line, up to " + AreaServed.MOST_MILES + ".")
                    .line(DISTRICTS, "Postcode districts", "With commas between: LS6, LS7, LS16.")
                    .line(COUNCILS, "Whole council areas", "With commas between: Leeds, Bradford.")
                    .several(ENGLAND, "Or everywhere", null, List.of(new Choice("yes", "All of England")));
        }
    }

    @Override
    public void check(Draft draft, Map<String, String> problems) {
        Mending mending = new Mending(draft, problems).needs(POSTCODE, "Write the postcode.");
        Answers answers = draft.answers();
        String typed = answers.text(POSTCODE);
        if (draft.kind().isSomebodysHome()) {
            mending.refuseIf(
                    !isDistrict(district(typed)),
                    POSTCODE,
                    "There is no such postcode in England. One looks like LS6 3EG.");
        } else {
            mending.needs(TOWN, "Write the town or village.")
                    .text(ADDRESS, Mending.LONGEST_LINE)
                    .text(TOWN, Mending.LONGEST_LINE)
                    .refuseIf(
                            places.findPostcode(typed).isEmpty(),
                            POSTCODE,
                            "There is no such postcode in England. Check the letters and numbers.");
        }
        if (servesAnArea(draft.kind())) {
            checkArea(mending, answers);
        }
    }

    private void checkArea(Mending mending, Answers answers) {
        mending.count(MILES, 1, AreaServed.MOST_MILES);
        List<String> districts = districts(answers);
        mending.refuseIf(
                districts.size() > MOST_DISTRICTS,
                DISTRICTS,
                "Name at most " + MOST_DISTRICTS + " districts, or the council area instead.");
        districts.stream()
                .filter(district -> !isDistrict(district))
                .findFirst()
                .ifPresent(unknown -> mending.refuseIf(
                        true, DISTRICTS, "There is no postcode district “" + unknown + "” in England. LS6 is one."));
        answers.listed(COUNCILS).stream()
                .filter(name -> councils.findByName(name).isEmpty())
                .findFirst()
                .ifPresent(unknown -> mending.refuseIf(
                        true,
                        COUNCILS,
                        "We know no council “" + unknown + "” with adult social care. Leeds, Kent and Herefordshire are"
                                + " some; district councils have none."));
        boolean nothing = !answers.has(MILES) && districts.isEmpty() && !answers.has(COUNCILS) && !answers.has(ENGLAND);
        mending.refuseIf(nothing, MILES, "Say how far you go: miles, districts, councils or all of England.");
    }

    /** A home's postcode is cut down before anybody can read it, and what is no postcode is not kept. */
    @Override
    public Answers kept(SupportKind kind, Answers typed) {
        if (!kind.isSomebodysHome()) {
            return typed;
        }
        String district = district(typed.text(POSTCODE));
        return isDistrict(district) ? typed.with(POSTCODE, district) : typed.without(POSTCODE);
    }

    private boolean isDistrict(String typed) {
        return typed.matches("[A-Z]{1,2}[0-9][A-Z0-9]?")
                && places.resolve(typed) instanceof NearResult.Found found
                && found.place().type() == PlaceType.DISTRICT;
    }

    private static String district(String typed) {
        return Postcode.read(typed)
                .map(Postcode::district)
                .orElseGet(() -> typed.strip().toUpperCase(Locale.ROOT));
    }

    private static List<String> districts(Answers answers) {
        return answers.listed(DISTRICTS).stream()
                .map(PlaceStep::district)
                .distinct()
                .toList();
    }

    static boolean servesAnArea(SupportKind kind) {
        return kind.goesOut() || kind == SupportKind.HOMESHARE || kind == SupportKind.SHARED_LIVES;
    }

    AreaServed area(Draft draft) {
        if (!servesAnArea(draft.kind())) {
            return AreaServed.UNKNOWN;
        }
        Answers answers = draft.answers();
        List<String> gss = answers.listed(COUNCILS).stream()
                .map(councils::findByName)
                .map(found -> found.map(Council::gss))
                .flatMap(Optional::stream)
                .filter(Objects::nonNull)
                .toList();
        return new AreaServed(districts(answers), gss, answers.number(MILES), answers.isTicked(ENGLAND, "yes"));
    }
}
