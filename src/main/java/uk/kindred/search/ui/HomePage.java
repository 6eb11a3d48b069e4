package uk.kindred.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.PublicPage;
import uk.kindred.search.SearchCriteria;

/** The front door: one search, and the kinds of care in plain words. */
@Route(value = "", layout = MainLayout.class)
@AnonymousAllowed
class HomePage extends PublicPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Figures figures;

    HomePage(Figures figures) {
        this.figures = figures;
        addClassName("home");
    }

    @Override
    protected PageHead fill(PageRequest request) {
        Figures.Counted counted = figures.get();
        add(hero(counted), waysIn(counted), wholeWeek(), promises(), urgent());
        return PageHead.of(
                        "",
                        "Find care and support in England: care at home, care homes, nursing homes and more."
                                + " Free, neutral, no sign-up.")
                .withCanonicalPath("/");
    }

    private static Component hero(Figures.Counted counted) {
        Paragraph lead =
                new Paragraph("Care at home, care homes and more. See what each offers, how good it is, how far"
                        + " away, and what it costs where that is known, all in one place.");
        lead.addClassName("lead");
        Div inner = new Div(
                new H1("Find care and support that fits your life"),
                lead,
                new SearchForm("", SearchCriteria.everything(), null));
        inner.addClassName("wide");
        if (counted.asAt() != null) {
            inner.add(asAt(counted.total(), counted.asAt()));
        }
        Div hero = new Div(inner);
        hero.addClassName("hero");
        return hero;
    }

    private static Component asAt(long total, LocalDate asAt) {
        Paragraph words = new Paragraph(ResultSentence.count(total)
                + " services in England, from the care regulator’s open registers. The newest of it is of "
                + DAY.format(asAt) + "; each page says how old its own facts are.");
        words.addClassName("as-at");
        return words;
    }

    private static Component waysIn(Figures.Counted counted) {
        Markup cards = Markup.tag("ul").styled("plain-list", "ways-in");
        for (WayIn way : WayIn.cards()) {
            cards.add(Markup.tag("li", way.card(counted.of(way))));
        }
        Markup lines = Markup.tag("ul").styled("plain-list", "way-lines");
        WayIn.lines().stream()
                .filter(way -> !counted.of(way).isNone())
                .forEach(way -> lines.add(Markup.tag("li", way.line(counted.of(way)))));
        Anchor notSure = new Anchor("/kinds-of-care", "Not sure what you need? The kinds of care, explained");
        Component more = lines.getElement().getChildCount() == 0
                ? new Div()
                : Markup.tag("div", Markup.tag("h3", "More kinds of support"), lines)
                        .styled("more-ways");
        return section(
                "What kind of care?", cards, more, Markup.tag("p", notSure).styled("not-sure"));
    }

    private static Component wholeWeek() {
        Anchor begin = new Anchor("/plan", "Plan a week");
        begin.addClassName("button");
        begin.setRouterIgnore(true); // no page of the live application
        Paragraph words =
                new Paragraph("Say what you need, what matters to you and what there is to spend. See whole weeks"
                        + " of support near you that fit, with what each would cost.");
        Section section = new Section(new Div(new H2("What could your week look like?"), words, begin));
        section.addClassNames("wide", "home-section", "whole-week");
        return section;
    }

    private static Component promises() {
        Markup list = Markup.tag("ul")
                .styled("plain-list", "promises")
                .containing(
                        promise(
                                "Free, with no sign-up",
                                "Search, compare and read everything without an account. We do not track you."),
                        promise(
                                "Nobody can pay to come first",
                                "Results stand in the order that you choose, by a rule that we publish."),
                        promise(
                                "Honest about what is not known",
                                "Every fact has its source and its date. Where there is no price or rating, we say so."));
        return section("What you can rely on", list);
    }

    private static Component promise(String title, String words) {
        return Markup.tag("li", Markup.tag("h3", title), new Paragraph(words));
    }

    private static Component urgent() {
        Paragraph danger = new Paragraph("If somebody is in danger or badly hurt, call ");
        danger.add(Markup.tag("strong", new Anchor("tel:999", "999")));
        danger.add(".");
        Paragraph council = new Paragraph("If you need care very soon, or worry that somebody is being harmed or"
                + " neglected, your council’s adult social care team is there for you, whatever your money. ");
        council.add(new Anchor("/urgent-help", "How to reach help quickly"));
        Div words = new Div(new H2("Is it urgent?"), danger, council);
        words.addClassName("urgent");
        Section section = new Section(words);
        section.addClassNames("wide", "home-section");
        return section;
    }

    private static Section section(String title, Component... content) {
        Section section = new Section(new H2(title));
        section.add(content);
        section.addClassNames("wide", "home-section");
        return section;
    }
}
