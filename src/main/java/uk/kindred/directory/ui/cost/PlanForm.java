package uk.kindred.directory.ui.cost;

import com.vaadin.flow.component.HtmlContainer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ui.cost.Fields.Choice;
import uk.kindred.pricing.CareBand;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PlanParts;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Room;
import uk.kindred.pricing.Tenure;

/** Asks for the plan in the way that the support is priced: a GET form that needs no script. */
public class PlanForm extends HtmlContainer {

    private static final int MINUTES_IN_HOUR = 60;
    private static final int MINUTES_IN_QUARTER = 15;
    private static final int DAYS_IN_WEEK = 7;
    private static final int MOST_SESSIONS = 10;

    /**
     * @param action the page that answers, with a fragment if it has one
     * @param ways each way's fields are asked for once
     * @param payersKnown for whom prices are known
     */
    public PlanForm(String action, CostQuestion question, AskedWays ways, Set<Payer> payersKnown) {
        super("form");
        addClassName("plan-form");
        getElement().setAttribute("method", "get").setAttribute("action", action);
        Markup grid = Markup.tag("div").styled("reckon-grid");
        grid.add(payer(question.payer(), payersKnown));
        List<PricedBy> sorted =
                ways.shown().stream().sorted(Comparator.naturalOrder()).toList();
        addPlan(grid, question, ways, sorted);
        addAhead(grid, question, sorted);
        add(grid);
        if (sorted.contains(PricedBy.HOURS)) {
            add(VisitFields.of(question.visits()));
        }
        explain(question.problems());
        add(Markup.tag("button", "Work out the cost").styled("button").with("type", "submit"));
    }

    /** Beside its field, or below them if the form has none for it. */
    private void explain(Map<String, String> problems) {
        Set<String> explained = Fields.explain(this, problems);
        problems.forEach((field, words) -> {
            if (!explained.contains(field)) {
                add(Markup.tag("p", words).styled("error").with("id", CostQuestion.fieldId(field)));
            }
        });
    }

    /** Keeps what else the address says. */
    public PlanForm carrying(Map<String, List<String>> others) {
        others.forEach((name, values) -> values.forEach(value -> addComponentAsFirst(
                Markup.tag("input").with("type", "hidden").with("name", name).with("value", value))));
        return this;
    }

    private static Markup payer(Payer chosen, Set<Payer> known) {
        List<Choice> choices = Arrays.stream(Payer.values())
                .map(payer ->
                        new Choice(payer.slug(), payer.label() + (known.contains(payer) ? "" : " (price not known)")))
                .toList();
        return Fields.select(CostQuestion.PAYER, "Who pays?", choices, chosen.slug());
    }

    private static void addPlan(Markup grid, CostQuestion question, AskedWays asked, List<PricedBy> ways) {
        Plan plan = question.plan();
        for (PricedBy way : ways) {
            Plan whole = asked.inFields(plan, way);
            switch (way) {
                case CARE_HOME -> grid.add(room(plan));
                case HOURS -> addHours(grid, question, whole);
                case DAYS -> {
                    grid.add(Fields.count(PlanParts.DAYS, "Days a week", DAYS_IN_WEEK, whole.days()));
                    grid.add(Fields.count(PlanParts.SESSIONS, "Sessions a week", MOST_SESSIONS, whole.sessions()));
                }
                case STAYS ->
                    grid.add(Fields.number(
                            PlanParts.STAY,
                            "Nights away in a year",
                            null,
                            question.inField(
                                    PlanParts.STAY,
                                    whole.stayNights() == 0 ? "" : String.valueOf(whole.stayNights()))));
                case HOUSING -> grid.add(tenure(plan, asked.tenures()));
                case LIVE_IN ->
                    grid.add(Fields.count(
                            PlanParts.LIVE_IN, "Days a week of live-in care", DAYS_IN_WEEK, whole.liveInDays()));
                case SHARED_LIVES, HOMESHARE -> {
                    // a week's price needs no more saying
                }
            }
        }
        addBand(grid, plan, ways);
    }

    private static void addHours(Markup grid, CostQuestion question, Plan whole) {
        grid.add(Fields.number(
                PlanParts.HOURS,
                "Hours on weekdays",
                "Each week, beside visits",
                question.inField(PlanParts.HOURS, hours(whole.minutes()))));
        grid.add(Fields.number(
                PlanParts.WEEKEND_HOURS,
                "Hours at the weekend",
                "Each week, beside visits",
                question.inField(PlanParts.WEEKEND_HOURS, hours(whole.weekendMinutes()))));
        grid.add(Fields.count(PlanParts.NIGHTS, "Waking nights a week", DAYS_IN_WEEK, whole.wakingNights()));
        grid.add(Fields.count(PlanParts.SLEEP_INS, "Sleep-in nights a week", DAYS_IN_WEEK, whole.sleepIns()));
    }

    private static Markup room(Plan plan) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "Any room")));
        Arrays.stream(Room.values())
                .map(room -> new Choice(room.slug(), room.label()))
                .forEach(choices::add);
        Room room = plan.room();
        return Fields.select(PlanParts.ROOM, "Which room?", choices, room == null ? "" : room.slug());
    }

    private static void addBand(Markup grid, Plan plan, List<PricedBy> ways) {
        List<CareBand> bands = ways.stream()
                .flatMap(way -> CareBand.listFor(way).stream())
                .distinct()
                .toList();
        if (bands.isEmpty()) {
            return;
        }
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "Any level")));
        bands.stream().map(band -> new Choice(band.slug(), band.label())).forEach(choices::add);
        CareBand band = plan.band();
        grid.add(Fields.select(PlanParts.BAND, "How much care?", choices, band == null ? "" : band.slug()));
    }

    private static Markup tenure(Plan plan, Set<Tenure> offered) {
        List<Choice> choices = new ArrayList<>();
        if (offered.size() > 1) {
            choices.add(new Choice("", "Either"));
        }
        offered.stream()
                .map(tenure -> new Choice(tenure.slug(), tenure.label()))
                .forEach(choices::add);
        Tenure tenure = plan.tenure();
        return Fields.select(PlanParts.HOME, "Rent or buy?", choices, tenure == null ? "" : tenure.slug());
    }

    private static void addAhead(Markup grid, CostQuestion question, List<PricedBy> ways) {
        grid.add(Fields.number(
                CostQuestion.YEARS,
                ways.contains(PricedBy.HOUSING) ? "Years there" : "Years ahead",
                null,
                question.inField(CostQuestion.YEARS, String.valueOf(question.yearsAhead(Set.copyOf(ways))))));
        grid.add(Fields.number(
                CostQuestion.RISE,
                "Yearly rise, in %",
                null,
                question.inField(CostQuestion.RISE, question.riseInPercent())));
    }

    /** "10", "7.5", and "3h20" for what is no whole quarter of an hour. */
    private static String hours(int minutes) {
        if (minutes % MINUTES_IN_QUARTER != 0) {
            return minutes / MINUTES_IN_HOUR + "h" + minutes % MINUTES_IN_HOUR;
        }
        return BigDecimal.valueOf(minutes / MINUTES_IN_QUARTER)
                .divide(BigDecimal.valueOf(4), 2, RoundingMode.UNNECESSARY)
                .stripTrailingZeros()
                .toPlainString();
    }
}
