package uk.kindred.directory.ui.cost;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.Pounds;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Quote;

/**
 * What somebody wants reckoned, as a page's address says it.
 *
 * @param riseHundredths by how much prices go up a year, in hundredths of a percent
 * @param years to look ahead; 0 if not said
 * @param asked whether the address says any of this
 * @param typed what could not be read, by the form's field
 * @param problems a sentence for each of those, by field: no cost may be shown while there is one
 */
public record CostQuestion(
        Plan plan,
        Payer payer,
        int riseHundredths,
        int years,
        boolean asked,
        Map<String, String> typed,
        Map<String, String> problems) {

    static final String PAYER = "payer";
    static final String RISE = "rise";
    static final String YEARS = "years";

    private static final int HUNDREDTHS = 100;
    // only an example, and the page says so; near what many homes put prices up by in a usual year
    private static final int USUAL_RISE = 5 * HUNDREDTHS;
    private static final int USUAL_YEARS = 3;
    private static final Pattern COUNT = Pattern.compile("\\d{1,2}");

    public CostQuestion {
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
        problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
    }

    /** For a link: nothing more than a plan and who pays. */
    public CostQuestion(Plan plan, Payer payer) {
        this(plan, payer, USUAL_RISE, plan.years(), true, Map.of(), Map.of());
    }

    public static CostQuestion of(Map<String, List<String>> query) {
        PlanTyping plan = PlanTyping.of(query);
        Map<String, String> problems = new LinkedHashMap<>(plan.problems());
        int years = years(query, problems);
        int ahead = years == 0 ? plan.plan().years() : years;
        Optional<String> payer = PlanFields.first(query, PAYER);
        boolean asked = plan.given() || payer.isPresent() || years > 0 || query.containsKey(RISE);
        Map<String, String> typed = new LinkedHashMap<>(plan.typed());
        Payer payerAsked = payer(payer, problems);
        int rise = rise(query, problems);
        for (String field : List.of(YEARS, RISE)) {
            if (problems.containsKey(field)) {
                PlanFields.first(query, field).ifPresent(value -> typed.put(field, value));
            }
        }
        return new CostQuestion(plan.plan().forYears(ahead), payerAsked, rise, ahead, asked, typed, problems);
    }

    /** The same, with a problem if a service priced in these ways can be reckoned by nothing of the plan. */
    public CostQuestion askedOf(Collection<PricedBy> ways) {
        Optional<String> unsuited = isClear() ? plan.problemFor(ways) : Optional.empty();
        return unsuited.map(words -> new CostQuestion(
                        plan, payer, riseHundredths, years, asked, typed, Map.of(PlanFields.PLAN, words)))
                .orElse(this);
    }

    /** How far ahead the yearly rises are shown. */
    int yearsAhead(PricedBy pricedBy) {
        return yearsAhead(Set.of(pricedBy));
    }

    /** As many years for all: those that a home takes if there is one among them. */
    int yearsAhead(Set<PricedBy> ways) {
        if (years > 0) {
            return years;
        }
        return ways.contains(PricedBy.HOUSING) ? Plan.TYPICAL_YEARS : USUAL_YEARS;
    }

    /** The same question over as many years for all, whichever way each is priced. */
    public CostQuestion overTheSameYears(Set<PricedBy> ways) {
        int ahead = yearsAhead(ways);
        return new CostQuestion(plan.forYears(ahead), payer, riseHundredths, ahead, asked, typed, problems);
    }

    /** Whether all could be read, so that there is an answer. */
    public boolean isClear() {
        return problems.isEmpty();
    }

    /** What a field holds: what was typed if it could not be read. */
    String inField(String field, String read) {
        return typed.getOrDefault(field, read);
    }

    /** The visits as they were typed if one of them could not be read, else those of the plan. */
    List<TypedVisit> visits() {
        Map<String, List<String>> fields = new HashMap<>();
        typed.forEach((field, value) -> fields.put(field, List.of(value)));
        List<TypedVisit> asTyped = IntStream.rangeClosed(1, Plan.MOST_VISITS)
                .mapToObj(number -> TypedVisit.of(fields, number))
                .flatMap(Optional::stream)
                .toList();
        return asTyped.isEmpty() ? plan.visits().stream().map(TypedVisit::of).toList() : asTyped;
    }

    /** The id of a field, or of what is said of it in the form. */
    public static String fieldId(String field) {
        return Fields.ID_PREFIX + field;
    }

    /** "5", "3.5": the rise in percent, as the form has it. */
    public String riseInPercent() {
        return Pounds.percent(riseHundredths).replace("%", "");
    }

    /** The plan, the payer and the rise as an address or a form carries them; empty for nobody's own plan. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        String text = plan.format();
        if (!text.isEmpty()) {
            parameters.put(PlanFields.PLAN, text);
        }
        if (payer != Payer.SELF_FUNDER) {
            parameters.put(PAYER, payer.slug());
        }
        if (riseHundredths != USUAL_RISE) {
            parameters.put(RISE, riseInPercent());
        }
        return parameters;
    }

    /** The same for a link, without a leading ? or &. */
    public String inUrl() {
        return parameters().entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&"));
    }

    private static Payer payer(Optional<String> typed, Map<String, String> problems) {
        Optional<Payer> payer = typed.flatMap(Payer::findBySlug);
        if (typed.isPresent() && payer.isEmpty()) {
            problems.put(PAYER, PlanAdvice.FROM_LIST);
        }
        return payer.orElse(Payer.SELF_FUNDER);
    }

    private static int rise(Map<String, List<String>> query, Map<String, String> problems) {
        String typed = PlanFields.first(query, RISE).orElse("").replace("%", "").strip();
        if (typed.isEmpty()) {
            return USUAL_RISE;
        }
        OptionalInt hundredths = Pounds.findHundredths(typed);
        if (hundredths.isPresent() && hundredths.getAsInt() <= Quote.MOST_RISE_PERCENT * HUNDREDTHS) {
            return hundredths.getAsInt();
        }
        problems.put(RISE, "Please write a yearly rise from 0 to " + Quote.MOST_RISE_PERCENT + "%, such as 5 or 3.5.");
        return USUAL_RISE;
    }

    private static int years(Map<String, List<String>> query, Map<String, String> problems) {
        String typed = PlanFields.first(query, YEARS).orElse("");
        if (COUNT.matcher(typed).matches()) {
            int years = Integer.parseInt(typed);
            if (years <= Quote.MOST_YEARS) {
                return years;
            }
        }
        if (!typed.isEmpty()) {
            problems.put(YEARS, "Please write years in digits, from 1 to " + Quote.MOST_YEARS + ".");
        }
        return 0;
    }
}
