package uk.kindred.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.funding.DatedFigure;
import uk.kindred.funding.FigureHistory;
import uk.kindred.funding.FigureHistory.Standing;

/** All figures: what is coming, what counts today, and what counted before. */
final class RatesPage {

    private RatesPage() {}

    /** @param told what was just done; null for nothing */
    static Main of(List<FigureHistory> all, LocalDate today, @Nullable String told) {
        Main page = new Main();
        page.setClassName("page account");
        page.add(new H1("Figures that councils go by"));
        if (told != null) {
            page.add(Markup.tag("p", told).styled("notice").with("role", "status"));
        }
        Anchor add = new Anchor(RatesController.ADDRESS + "/new", "Add a figure");
        add.addClassName("button");
        page.add(
                new Paragraph(
                        "Each figure counts from its day until the day of the next. None is ever changed: to correct"
                                + " one, add it again for the same day. Results of earlier days stay as they were."),
                new Paragraph(unconfirmed(all)),
                Markup.tag("p", add),
                new H2("Coming"),
                coming(all),
                new H2("Counts today, " + Dates.day(today)),
                current(all),
                Markup.tag("p", new Anchor("/admin/audit", "Audit log"), new Anchor("/admin", "Administration"))
                        .styled("line"));
        return page;
    }

    private static String unconfirmed(List<FigureHistory> all) {
        long count = all.stream()
                .flatMap(one -> one.findCurrent().stream())
                .filter(row -> !row.isConfirmed())
                .count();
        return count == 0
                ? "All that count today have been read at their source."
                : count + " of the " + all.size()
                        + " that count today have not been read at their source yet. Every result that uses one says so.";
    }

    private static Component coming(List<FigureHistory> all) {
        List<DatedFigure> rows = all.stream()
                .flatMap(one -> one.list(Standing.COMING).reversed().stream())
                .toList();
        if (rows.isEmpty()) {
            return new Paragraph("No figure of a later day is known. Most change in April.");
        }
        Markup list = Markup.tag("ul").styled("plain-list", "rows");
        rows.forEach(row -> list.add(Markup.tag(
                "li",
                Markup.tag(
                        "p",
                        Markup.tag("strong", row.figure().label()),
                        Markup.tag("br"),
                        Markup.tag("span", RateWords.amount(row) + " from " + Dates.day(row.from()))),
                source(row),
                links(row))));
        return list;
    }

    private static Markup current(List<FigureHistory> all) {
        Markup list = Markup.tag("ul").styled("plain-list", "rows");
        all.forEach(one -> list.add(row(one)));
        return list;
    }

    private static Markup row(FigureHistory history) {
        Markup item = Markup.tag("li").with("id", history.figure().slug());
        DatedFigure now = history.findCurrent().orElse(null);
        Markup words = Markup.tag("p", Markup.tag("strong", history.figure().label()), Markup.tag("br"));
        if (now == null) {
            return item.containing(words.containing(Markup.tag("span", "Not known today")));
        }
        item.add(
                words.containing(Markup.tag("span", RateWords.amount(now) + " since " + Dates.day(now.from()))),
                source(now),
                links(now));
        return history.entries().size() > 1 ? item.containing(past(history)) : item;
    }

    private static Markup source(DatedFigure row) {
        return Markup.tag(
                        "p",
                        Markup.tag("span", RateWords.confirmed(row)).styled(row.isConfirmed() ? "soft" : "urgent-mark"),
                        Markup.tag("br"),
                        Markup.tag("span", row.source()).styled("soft"))
                .styled("small");
    }

    private static Markup links(DatedFigure row) {
        Markup links = Markup.tag("p").styled("line");
        String address = RatesController.ADDRESS + "/new?figure=" + row.figure().slug();
        links.add(link(address, "New figure", row));
        links.add(
                link(address + "&from=" + row.from(), row.isConfirmed() ? "Correct it" : "Confirm or correct it", row));
        return links;
    }

    private static Anchor link(String address, String words, DatedFigure row) {
        Anchor link = new Anchor(address);
        link.add(Markup.tag("span", words), Markup.spoken(": " + row.figure().label()));
        return link;
    }

    private static Markup past(FigureHistory history) {
        Markup list = Markup.tag("ul");
        history.entries()
                .forEach(entry -> list.add(Markup.tag(
                        "li",
                        words(entry) + " " + RateWords.confirmed(entry.row()) + ". "
                                + entry.row().source())));
        return Markup.tag(
                "details",
                Markup.tag(
                        "summary",
                        Markup.tag(
                                "span", "All its figures (" + history.entries().size() + ")"),
                        Markup.spoken(": " + history.figure().label())),
                list);
    }

    /** "£30.65 a week from 7 April 2025, which counts today." */
    private static String words(FigureHistory.Entry entry) {
        return RateWords.amount(entry.row()) + " from " + Dates.day(entry.row().from())
                + switch (entry.standing()) {
                    case COMING -> ", which is coming.";
                    case COUNTS -> ", which counts today.";
                    case EARLIER -> ".";
                    case CORRECTED -> ", which was corrected.";
                };
    }
}
