package uk.kindred.market.reach.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.market.reach.ClosingListings.Closing;
import uk.kindred.market.reach.ClosingListings.Stock;
import uk.kindred.places.Council;

/** The question "what if" as a form whose address is the answer's. */
final class WhatIfForm {

    private final WhatIfReading reading;
    private final Council council;
    private final Stock stock;

    private WhatIfForm(WhatIfReading reading, Council council, Stock stock) {
        this.reading = reading;
        this.council = council;
        this.stock = stock;
    }

    /**
     * @param councils those of the officer
     * @param stock of the kind that is asked for
     * @param found what the words in the form find
     * @param more whether that is not all
     */
    static Markup of(
            WhatIfReading reading,
            Council council,
            List<Council> councils,
            Stock stock,
            List<Closing> found,
            boolean more) {
        WhatIfForm form = new WhatIfForm(reading, council, stock);
        return Markup.tag("form", council(council, councils))
                .with("method", "get")
                // the answer stands below the form, where there is one
                .with("action", ReachLinks.WHAT_IF + "#" + WhatIfAnswer.ID)
                .styled("reach-form")
                .containing(
                        group("What is counted", ReachForm.fields(reading.reach())),
                        form.closing(found, more),
                        form.beginning(),
                        Markup.tag("button", "Work it out")
                                .with("type", "submit")
                                .styled("button"));
    }

    private static Markup group(String legend, Markup... content) {
        return Markup.tag("fieldset", Markup.tag("legend", legend)).containing(List.of(content));
    }

    private static Markup council(Council own, List<Council> councils) {
        if (councils.size() == 1) {
            return PostForm.hidden("council", own.gss());
        }
        Markup list = Markup.tag("select");
        councils.forEach(council -> list.add(Markup.tag("option", council.shortName())
                .with("value", council.gss())
                .when(council.equals(own), "selected")));
        return FormField.of("council", "Council", list).done();
    }

    private Markup closing(List<Closing> found, boolean more) {
        List<Markup> parts = new ArrayList<>();
        Markup ticks = Markup.tag("div").styled("what-if-found");
        reading.closing().forEach(listing -> ticks.add(tick(listing, true)));
        reading.closingAll().forEach(listing -> ticks.add(tickAll(listing, true)));
        parts.add(FormField.line("search", WhatIfReading.WORDS, "Find by name", reading.typed(WhatIfReading.WORDS))
                .hint("Part of the name of a service or of its provider. Then tick who closes.")
                .with("autocomplete", "off")
                .problem(reading.problems().get(WhatIfReading.WORDS))
                .done());
        found.stream()
                .filter(listing -> reading.closing().stream().noneMatch(chosen -> chosen.id() == listing.id()))
                .forEach(listing -> ticks.add(tick(listing, false)));
        found.stream()
                .filter(listing -> listing.organisationId() != null && isFirstOf(listing, found))
                .filter(listing -> reading.closingAll().stream()
                        .noneMatch(chosen -> Objects.equals(listing.organisationId(), chosen.organisationId())))
                .forEach(listing -> ticks.add(tickAll(listing, false)));
        if (ticks.getChildren().findAny().isPresent()) {
            parts.add(ticks);
        }
        if (!reading.typed(WhatIfReading.WORDS).isEmpty() && found.isEmpty()) {
            parts.add(Markup.tag("p", "No open service of this kind in your council has these words in its name."));
        }
        if (more) {
            parts.add(Markup.tag("p", "There are more. Please type more of the name."));
        }
        if (!stock.isMostlyKnown()) {
            parts.add(unknown());
        }
        return group("Who closes", parts.toArray(Markup[]::new));
    }

    private Markup unknown() {
        return Markup.tag(
                        "p",
                        "Of " + ReachWords.number(stock.listings() - stock.providerKnown()) + " of the "
                                + ReachWords.number(stock.listings()) + " "
                                + reading.reach().asked().kind().plural() + " in " + council.shortName()
                                + " it is not known who runs them. So “everything that … runs” closes only what is known"
                                + " to be theirs, and may leave most of it out: tick each service by itself.")
                .styled("notice");
    }

    private static boolean isFirstOf(Closing listing, List<Closing> found) {
        return found.stream()
                .filter(other -> Objects.equals(listing.organisationId(), other.organisationId()))
                .findFirst()
                .filter(first -> first.id() == listing.id())
                .isPresent();
    }

    private static Markup tick(Closing listing, boolean chosen) {
        Integer beds = listing.beds();
        String words =
                listing.name() + " closes" + (beds == null ? "" : " (" + beds + (beds == 1 ? " bed)" : " beds)"));
        return FormField.tick(WhatIfReading.CLOSE, listing.publicId(), words, chosen, null);
    }

    private static Markup tickAll(Closing listing, boolean chosen) {
        return FormField.tick(
                WhatIfReading.CLOSE_ALL,
                listing.publicId(),
                "Everything that " + listing.provider() + " runs closes",
                chosen,
                null);
    }

    private Markup beginning() {
        return group(
                "Who begins",
                Markup.tag(
                                "div",
                                line(
                                        WhatIfReading.BEGIN,
                                        "How many",
                                        "Of the kind chosen above. 0 or nothing for none."),
                                line(WhatIfReading.AT, "Where", "A postcode, a district such as LS6, or a town."))
                        .styled("reach-fields"),
                serves());
    }

    private Markup serves() {
        String chosen = reading.typed(WhatIfReading.SERVES);
        String problem = reading.problems().get(WhatIfReading.SERVES);
        String problemId = problem == null ? null : WhatIfReading.SERVES + "-error";
        Markup group = Markup.tag("fieldset", Markup.tag("legend", "Which area they serve"))
                .with("id", WhatIfReading.SERVES)
                .with("tabindex", "-1");
        if (problem != null) {
            group.add(Markup.tag("span", problem).styled("error").with("id", problemId));
        }
        return group.containing(
                FormField.radio(
                        WhatIfReading.SERVES,
                        "",
                        "They do not say, or people come to them: within the miles above",
                        chosen.isEmpty(),
                        problemId),
                FormField.radio(
                        WhatIfReading.SERVES, "miles", "So many miles from there", chosen.equals("miles"), problemId),
                line(WhatIfReading.MILES, "How many miles they go", "Only if they serve so many miles."),
                FormField.radio(
                        WhatIfReading.SERVES,
                        "district",
                        "The postcode district of the place",
                        chosen.equals("district"),
                        problemId),
                FormField.radio(
                        WhatIfReading.SERVES, "council", "All of the council", chosen.equals("council"), problemId));
    }

    private Markup line(String name, String label, String hint) {
        return FormField.line("text", name, label, reading.typed(name))
                .hint(hint)
                .with("autocomplete", "off")
                .problem(reading.problems().get(name))
                .done();
    }
}
