package uk.kindred.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ui.JumpLinks;
import uk.kindred.matching.MatchField;
import uk.kindred.matching.SupportWeek;
import uk.kindred.matching.WeekPart;

/** One week in full. */
record WeekSections(ShownWeek shown, LocalDate today) {

    Markup in(String address) {
        SupportWeek week = shown.week();
        Map<String, Component> parts = new LinkedHashMap<>();
        parts.put("The week, day by day", timetable());
        // where all is there already nobody is paid, and nobody is to be asked
        if (week.parts().isEmpty()) {
            parts.put("What you asked for", NeedsMet.of(week));
            return section(address, parts);
        }
        parts.put("Who does what", WhoDoesWhat.of(shown));
        parts.put("What it costs", CostLines.of(shown, today));
        parts.put("What you asked for", NeedsMet.of(week));
        parts.put("What the money may be spent on", RulesSection.of(shown));
        parts.put("What we do not know: ask", unknowns());
        parts.put("Why this, and not that", WhyThis.of(shown));
        if (!shown.planned().weeks().counterfactuals().isEmpty()) {
            parts.put(
                    "What would change it",
                    WhatWouldChange.of(
                            shown.planned().weeks().counterfactuals(),
                            shown.planned().question().request().money(),
                            shown.links()));
        }
        return section(address, parts);
    }

    private Markup section(String address, Map<String, Component> parts) {
        return Markup.tag("section")
                .styled("week")
                .with("id", WeekCards.ID)
                .with("tabindex", "-1")
                .containing(all(address, parts));
    }

    private List<Component> all(String address, Map<String, Component> parts) {
        Map<String, String> jumps = new LinkedHashMap<>();
        List<Component> all = new ArrayList<>();
        all.add(new H2(shown.title()));
        all.add(Markup.tag(
                        "p",
                        Markup.tag("strong", WeekWords.cost(shown.week().cost())),
                        Markup.tag(
                                "span",
                                ". " + WeekWords.left(shown.week()) + ". " + WeekWords.needs(shown.week()) + "."))
                .styled("price"));
        notices().forEach(all::add);
        int jumpsAt = all.size();
        for (Map.Entry<String, Component> part : parts.entrySet()) {
            String id = "part-" + (jumps.size() + 1);
            jumps.put(id, part.getKey());
            all.add(Markup.tag("section", new H3(part.getKey()), part.getValue())
                    .with("id", id)
                    .with("tabindex", "-1")
                    .styled("week-part"));
        }
        all.add(jumpsAt, new JumpLinks("Parts of this week", address, jumps));
        return all;
    }

    private List<Component> notices() {
        List<Component> notices = new ArrayList<>();
        if (shown.hasExamples()) {
            Anchor real = new Anchor(
                    shown.links().with(MatchField.EXAMPLE, "exclude").to(PlanLinks.RESULT), "Leave them out");
            real.addClassName("no-print");
            notices.add(Markup.tag(
                            "p",
                            Markup.tag(
                                    "span",
                                    (shown.isAllExamples() ? "All services" : "Some services")
                                            + " in this week are examples: made up, to show what Kindred will do. "),
                            real)
                    .styled("examples-note"));
        }
        if (shown.planned().degraded()) {
            notices.add(Markup.tag("p", "Our search is not up to date just now, so some services may be missing here.")
                    .styled("notice"));
        }
        Markup back = WhyThis.putBack(shown);
        if (back.getComponentCount() > 0) {
            notices.add(
                    Markup.tag("div", Markup.tag("p", "You left out:"), back).styled("no-print"));
        }
        return notices;
    }

    private Markup timetable() {
        Markup part = Markup.tag("div", Timetable.of(shown));
        if (!shown.week().breaks().isEmpty()) {
            shown.week()
                    .breaks()
                    .forEach(stay -> part.add(Markup.tag("p", inAYear(stay)).styled("in-a-year")));
        }
        shown.week().anyDay().stream()
                .filter(there -> there.help().form().isByTheYear())
                .forEach(there ->
                        part.add(Markup.tag("p", ThereWords.inAYear(there)).styled("in-a-year")));
        return part.containing(
                Markup.tag("p", "Times are where they fit. Each service says in the end when it can come.")
                        .styled("soft"));
    }

    private static String inAYear(WeekPart stay) {
        int nights = stay.parcels().stream().mapToInt(parcel -> parcel.times()).sum();
        return "And in a year: " + (nights == 1 ? "1 night" : nights + " nights") + " away at "
                + stay.candidate().name() + ", on days that you choose.";
    }

    private Markup unknowns() {
        Markup section = Markup.tag("div");
        unknownsByName().forEach((name, unknowns) -> {
            Markup list = Markup.tag("ul");
            unknowns.forEach(words -> list.add(Markup.tag("li", words)));
            section.add(Markup.tag("h4", name), list);
        });
        if (section.getComponentCount() == 0) {
            section.add(Markup.tag("p", "These services have said all that this week needs. Ask them all the same."));
        }
        Anchor ask = new Anchor("/enquire?ids=" + String.join(",", shown.ids()), "Ask these services");
        ask.addClassNames("button", "quiet");
        return section.containing(Markup.tag("p", ask).styled("no-print"));
    }

    /** A listing that works in two ways is asked once. */
    private Map<String, Set<String>> unknownsByName() {
        Map<String, Set<String>> byName = new LinkedHashMap<>();
        for (WeekPart part : shown.week().parts()) {
            List<String> unknowns = shown.unknowns(part, today);
            if (!unknowns.isEmpty()) {
                byName.computeIfAbsent(part.candidate().name(), name -> new LinkedHashSet<>())
                        .addAll(unknowns);
            }
        }
        return byName;
    }
}
