package uk.kindred.matching.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.matching.Fund;
import uk.kindred.matching.MatchField;
import uk.kindred.matching.Money;

/**
 * All that was answered so far, as links and forms carry it along: a plan is its address.
 *
 * @param fields by name, in an order that is the same for the same answers
 */
record PlanLinks(SortedMap<String, List<String>> fields) {

    static final String PLAN = "/plan";
    static final String RESULT = "/plan/result";

    /** The step that is to be shown. */
    static final String STEP = "step";

    /** The step that was just answered. */
    static final String FROM = "from";

    /** Which button was pressed: "on", "back" or "more". */
    static final String GO = "go";

    /** Where to go after a step that was changed: "check". */
    static final String THEN = "then";

    /** Which of the weeks is shown, from 1. */
    static final String WEEK = "week";

    /** "large" for large print. */
    static final String PRINT = "print";

    static PlanLinks of(Map<String, List<String>> fields) {
        return new PlanLinks(new TreeMap<>(fields));
    }

    /** The same with these values and no others of that name. */
    PlanLinks with(String field, String... values) {
        SortedMap<String, List<String>> changed = new TreeMap<>(fields);
        changed.put(field, List.of(values));
        return new PlanLinks(changed);
    }

    /** The same with so much in a fund. @param pounds "350.50" */
    PlanLinks costing(Fund fund, Money money, String pounds) {
        String field = field(fund, money);
        return field.equals(MatchField.BUDGET) ? costing(pounds) : with(field, pounds);
    }

    /** Where a fund's sum is typed. */
    static String field(Fund fund, Money money) {
        Fund main = money.main();
        if (fund.whose() == main.whose() && fund.route() == main.route()) {
            return MatchField.BUDGET;
        }
        return fund.isOwn() ? MatchField.OWN_BESIDE : MatchField.budget(fund.whose());
    }

    /** The same with so much a week, wherever it comes from. @param pounds "350.50" */
    private PlanLinks costing(String pounds) {
        SortedMap<String, List<String>> changed = new TreeMap<>(fields);
        changed.keySet().removeIf(PlanLinks::isBudget);
        return new PlanLinks(changed).with(MatchField.BUDGET, pounds);
    }

    /** Whether a field says how much there is to spend. */
    static boolean isBudget(String field) {
        return field.equals(MatchField.BUDGET) || field.startsWith(MatchField.SAVINGS);
    }

    PlanLinks without(String field) {
        SortedMap<String, List<String>> changed = new TreeMap<>(fields);
        changed.remove(field);
        return new PlanLinks(changed);
    }

    /** The same with one value more. */
    PlanLinks adding(String field, String value) {
        List<String> values = new ArrayList<>(fields.getOrDefault(field, List.of()));
        if (!values.contains(value)) {
            values.add(value);
        }
        return with(field, values.toArray(String[]::new));
    }

    /** The same without those values. */
    PlanLinks dropping(String field, Predicate<String> dropped) {
        List<String> left = fields.getOrDefault(field, List.of()).stream()
                .filter(dropped.negate())
                .toList();
        return left.isEmpty() ? without(field) : with(field, left.toArray(String[]::new));
    }

    boolean has(String field, String value) {
        return fields.getOrDefault(field, List.of()).contains(value);
    }

    /** @param path from the root */
    String to(String path) {
        String query = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> field.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    String toStep(PlanStep step) {
        return with(STEP, step.slug()).to(PLAN);
    }

    /** To one step and back to the answers. */
    String toChange(PlanStep step) {
        return with(STEP, step.slug()).with(THEN, CheckStep.SLUG).to(PLAN);
    }

    /** What a form carries along, beside its own fields. */
    List<Markup> hidden(Predicate<String> own) {
        return fields.entrySet().stream()
                .filter(field -> !own.test(field.getKey()))
                .flatMap(field -> field.getValue().stream().map(value -> PostForm.hidden(field.getKey(), value)))
                .toList();
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
