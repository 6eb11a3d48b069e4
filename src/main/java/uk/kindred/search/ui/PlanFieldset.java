package uk.kindred.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.kindred.base.ui.Markup;
import uk.kindred.pricing.CareBand;
import uk.kindred.pricing.PlanParts;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Room;
import uk.kindred.pricing.Tenure;
import uk.kindred.search.ui.PanelField.Option;

/** How much support, in the fields that suit the chosen kinds. Fields of other kinds wait hidden and keep what they hold. */
class PlanFieldset extends Div {

    private static final int DAYS_IN_WEEK = 7;
    private static final int MOST_SESSIONS = 10;

    private final List<PanelField> fields = new ArrayList<>();

    /** @param ways how the chosen kinds are priced; empty for every kind */
    PlanFieldset(CostTyping typing, Set<PricedBy> ways, Map<String, String> problems) {
        addClassName("plan-fields");
        Div hours = group(
                text(typing, PlanParts.HOURS, "Hours of help a week", "Monday to Friday. You can leave it empty"));
        // with every kind open, the one question that most people can answer
        hours.add(more(typing).when(ways.isEmpty(), "hidden"));
        hide(hours, !ways.isEmpty() && !ways.contains(PricedBy.HOURS));
        Div liveIn = group(count(typing, PlanParts.LIVE_IN, "Days a week of live-in care", DAYS_IN_WEEK));
        hide(liveIn, !ways.contains(PricedBy.LIVE_IN));
        Div room =
                group(list(typing, PlanParts.ROOM, "Which room?", "Any room", Room.values(), Room::slug, Room::label));
        hide(room, !ways.contains(PricedBy.CARE_HOME));
        Div home = group(
                list(typing, PlanParts.HOME, "Rent or buy?", "Either", Tenure.values(), Tenure::slug, Tenure::label));
        hide(home, !ways.contains(PricedBy.HOUSING));
        Div days = group(
                count(typing, PlanParts.DAYS, "Days a week", DAYS_IN_WEEK),
                count(typing, PlanParts.SESSIONS, "Sessions a week", MOST_SESSIONS));
        days.addClassName("pair");
        hide(days, !ways.contains(PricedBy.DAYS));
        Div stay = group(text(typing, PlanParts.STAY, "Nights away in a year", "You can leave it empty"));
        hide(stay, !ways.contains(PricedBy.STAYS));
        add(hours, liveIn, room, home, band(typing, ways), days, stay, years(typing));
        fields.forEach(field -> field.problem(problems.get(field.name())));
    }

    private static void hide(Component part, boolean hidden) {
        part.getElement().setAttribute("hidden", hidden);
    }

    private PanelField band(CostTyping typing, Set<PricedBy> ways) {
        CareBand[] bands = Arrays.stream(CareBand.values())
                .filter(one -> one.slug().equals(typing.typed(PlanParts.BAND))
                        || ways.stream().anyMatch(way -> CareBand.listFor(way).contains(one)))
                .toArray(CareBand[]::new);
        PanelField band =
                list(typing, PlanParts.BAND, "How much care?", "Any level", bands, CareBand::slug, CareBand::label);
        hide(band, ways.stream().allMatch(way -> CareBand.listFor(way).isEmpty()));
        return band;
    }

    private Markup more(CostTyping typing) {
        Markup details = Markup.tag("details", Markup.tag("summary", "Weekends, nights and visits"));
        details.add(
                text(typing, PlanParts.WEEKEND_HOURS, "Hours at the weekend", "Saturday and Sunday together"),
                count(typing, PlanParts.NIGHTS, "Nights a week, helper awake", DAYS_IN_WEEK),
                count(typing, PlanParts.SLEEP_INS, "Nights a week, helper asleep nearby", DAYS_IN_WEEK));
        VisitRows visits = new VisitRows(typing.visits());
        fields.addAll(visits.fields());
        boolean used = !typing.visits().isEmpty()
                || Stream.of(PlanParts.WEEKEND_HOURS, PlanParts.NIGHTS, PlanParts.SLEEP_INS)
                        .anyMatch(part -> !typing.typed(part).isEmpty());
        return details.containing(visits).when(used, "open");
    }

    /** No week costs more or less for it; but a plan that came with years keeps them. */
    private static Markup years(CostTyping typing) {
        String years = typing.typed(PlanParts.YEARS);
        return Markup.tag("input")
                .with("type", "hidden")
                .with("name", PlanParts.YEARS)
                .with("value", years)
                .with("form", SearchForm.ID);
    }

    private PanelField text(CostTyping typing, String name, String label, String hint) {
        return field(PanelField.text(name, label, hint, typing.typed(name), "decimal"));
    }

    private PanelField count(CostTyping typing, String name, String label, int most) {
        List<Option> options = Stream.concat(
                        Stream.of(new Option("", "None")),
                        IntStream.rangeClosed(1, most)
                                .mapToObj(number -> new Option(String.valueOf(number), String.valueOf(number))))
                .toList();
        return field(PanelField.list(name, label, options, typing.typed(name)));
    }

    private <T> PanelField list(
            CostTyping typing,
            String name,
            String label,
            String any,
            T[] values,
            Function<T, String> slug,
            Function<T, String> words) {
        return field(PanelField.list(name, label, options(any, values, slug, words), typing.typed(name)));
    }

    private static <T> List<Option> options(
            String any, T[] values, Function<T, String> slug, Function<T, String> words) {
        return Stream.concat(
                        Stream.of(new Option("", any)),
                        Arrays.stream(values).map(value -> new Option(slug.apply(value), words.apply(value))))
                .toList();
    }

    private PanelField field(PanelField field) {
        fields.add(field);
        return field;
    }

    private static Div group(PanelField... fields) {
        return new Div(fields);
    }
}
