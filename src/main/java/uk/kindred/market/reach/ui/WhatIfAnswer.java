package uk.kindred.market.reach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.Series;
import uk.kindred.market.charts.DataTable;
import uk.kindred.market.reach.AreaReach;
import uk.kindred.market.reach.ClosingListings.Closing;
import uk.kindred.market.reach.ClosingListings.Stock;
import uk.kindred.market.reach.ReachAsked;
import uk.kindred.market.reach.WhatIfs.Outcome;
import uk.kindred.places.Council;

/** Before and after: what would be different, and where. */
final class WhatIfAnswer {

    static final String ID = "answer";
    private static final int ON_A_PAGE = 40;

    private final Council council;
    private final ReachAsked asked;
    private final Outcome outcome;

    WhatIfAnswer(Council council, ReachAsked asked, Outcome outcome) {
        this.council = council;
        this.asked = asked;
        this.outcome = outcome;
    }

    /** An area before and after. @param more postcodes that would be reached and are not; fewer, if below nothing */
    private record Difference(AreaReach before, AreaReach after, long more) {}

    List<Component> summary(List<Closing> closing, Stock stock, int beginning) {
        AreaReach before = outcome.before().whole();
        AreaReach after = outcome.after().whole();
        long more = after.with(asked.atLeast()) - before.with(asked.atLeast());
        List<Component> parts = new ArrayList<>();
        H2 heading = new H2("Before and after");
        heading.setId(ID);
        parts.add(heading);
        parts.add(Markup.tag(
                        "p",
                        Markup.tag(
                                "strong",
                                "From " + ReachWords.percent(before, asked.atLeast()) + " to "
                                        + ReachWords.percent(after, asked.atLeast())),
                        Markup.tag(
                                "span",
                                " of the postcodes of " + council.shortName() + " would have "
                                        + ReachWords.options(asked) + " within reach: " + inWords(more) + "."))
                .styled("reach-sum"));
        if (!closing.isEmpty()) {
            parts.add(new Paragraph(lost(closing, stock)));
        }
        if (beginning > 0) {
            parts.add(new Paragraph(beginning
                    + (beginning == 1 ? " begins" : " begin")
                    + ", counted as if they had all that is asked for above."));
        }
        parts.add(new DataTable(
                        "Postcodes within reach, before and after",
                        List.of("At least so many", "Before", "After", "Difference"),
                        AreaReach.STEPS.stream()
                                .map(step -> List.of(
                                        String.valueOf(step),
                                        ReachWords.percent(before, step),
                                        ReachWords.percent(after, step),
                                        signed(after.with(step) - before.with(step))))
                                .toList())
                .markup());
        return parts;
    }

    /** Ticked services that are none of the kind that is asked for, and so change nothing; nothing where there are none. */
    List<Component> uncounted(List<Closing> ticked, List<Closing> tickedAll, List<Closing> closing) {
        Set<Long> counted = closing.stream().map(Closing::id).collect(Collectors.toSet());
        List<String> others = Stream.concat(
                        ticked.stream().filter(listing -> !counted.contains(listing.id())),
                        tickedAll.stream()
                                .filter(all -> closing.stream()
                                        .noneMatch(one -> Objects.equals(one.organisationId(), all.organisationId()))))
                .map(Closing::name)
                .distinct()
                .toList();
        return others.isEmpty()
                ? List.of()
                : List.of(Markup.tag(
                                "p",
                                "Ticked, and not counted, since only "
                                        + asked.kind().plural() + " are counted here: " + Series.of(others) + ".")
                        .styled("notice"));
    }

    private static String inWords(long more) {
        if (more == 0) {
            return "as many postcodes as before";
        }
        return ReachWords.number(Math.abs(more))
                + (Math.abs(more) == 1 ? " postcode" : " postcodes")
                + (more > 0 ? " more" : " fewer");
    }

    private static String signed(long number) {
        return number > 0
                ? "+" + ReachWords.number(number)
                : ReachWords.number(number).replace("-", "−");
    }

    private String lost(List<Closing> closing, Stock stock) {
        List<Closing> here = closing.stream()
                .filter(listing -> council.gss().equals(listing.councilGss()))
                .toList();
        long beds = here.stream()
                .map(Closing::beds)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
        String words = here.size() + " of the " + ReachWords.number(stock.listings()) + " "
                + asked.kind().plural() + " in " + council.shortName() + " would close";
        words += stock.beds() == 0
                ? "."
                : ", and with them " + ReachWords.number(beds) + " of " + ReachWords.number(stock.beds())
                        + " registered beds.";
        int elsewhere = closing.size() - here.size();
        return elsewhere == 0 ? words : words + " So would " + elsewhere + " in other councils.";
    }

    /** The areas that change, most changed first. @param address of each page, from 1 */
    List<Component> areas(int page, Function<Integer, String> address) {
        List<Difference> changed = differences();
        if (changed.isEmpty()) {
            return List.of(new Paragraph("In no area would it be different for how many you asked."));
        }
        long losing = changed.stream().filter(area -> area.more < 0).count();
        int last = (changed.size() + ON_A_PAGE - 1) / ON_A_PAGE;
        int shown = Math.min(page, last);
        List<Component> parts = new ArrayList<>();
        parts.add(new H2("Where it would be different"));
        parts.add(new Paragraph(ReachWords.sectors(losing) + " would lose, and "
                + ReachWords.sectors(changed.size() - losing) + " would gain."));
        parts.add(new DataTable(
                        "Postcode sectors that change, most changed first"
                                + (last > 1 ? ", page " + shown + " of " + last : ""),
                        List.of("Area", "Before", "After", "Postcodes"),
                        changed.stream()
                                .skip((shown - 1L) * ON_A_PAGE)
                                .limit(ON_A_PAGE)
                                .map(area -> List.of(
                                        area.before.area(),
                                        ReachWords.percent(area.before, asked.atLeast()),
                                        ReachWords.percent(area.after, asked.atLeast()),
                                        signed(area.more)))
                                .toList())
                .markup());
        if (last > 1) {
            Markup paging = Markup.tag("p").styled("line");
            if (shown > 1) {
                paging.add(new Anchor(address.apply(shown - 1), "Areas before"));
            }
            if (shown < last) {
                paging.add(new Anchor(address.apply(shown + 1), "More areas"));
            }
            parts.add(paging);
        }
        return parts;
    }

    private List<Difference> differences() {
        Map<String, AreaReach> then =
                outcome.after().sectors().stream().collect(Collectors.toMap(AreaReach::area, Function.identity()));
        return outcome.before().sectors().stream()
                .map(before -> {
                    AreaReach after = Objects.requireNonNull(then.get(before.area()));
                    return new Difference(before, after, after.with(asked.atLeast()) - before.with(asked.atLeast()));
                })
                .filter(area -> area.more != 0)
                .sorted(Comparator.comparingLong((Difference area) -> -Math.abs(area.more))
                        .thenComparing(area -> area.before.area()))
                .toList();
    }

    Component note() {
        return new Paragraph("Counted on " + Dates.day(outcome.before().countedOn())
                + ", postcodes and not people. Nothing of this question is kept; its address asks it again. That"
                + " somebody asks says nothing about a service.");
    }
}
