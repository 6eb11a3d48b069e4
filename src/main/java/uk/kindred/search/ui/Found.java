package uk.kindred.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ui.CompareForm;
import uk.kindred.places.Councils;
import uk.kindred.pricing.Payer;
import uk.kindred.search.Relaxation;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchReading;
import uk.kindred.search.SearchResults;

/** What a search found: how many, narrowed by what, in which order, and one page of it. */
class Found extends Div {

    Found(Finding finding, Councils councils, SearchLinks links, LocalDate today) {
        SearchReading reading = finding.asked().reading();
        SearchCriteria criteria = finding.criteria();
        SearchResults results = finding.results();
        addClassName("found-inner");
        H1 heading = new H1(ResultSentence.of(criteria, results.total()));
        // the focus goes here when the choice that had it is gone
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, new Problems(finding.asked(), links));
        reading.understanding().notes().forEach(note -> add(notice(note)));
        if (reading.understanding().isEmpty() && reading.understanding().town() != null) {
            add(ReadAs.townOffer(reading.understanding().town(), links));
        }
        Told told = told(finding, links);
        if (!told.isEmpty()) {
            add(results.total() == 0 ? told.whole() : told.folded());
        }
        Choices choices = new Choices(criteria, councils, links);
        if (!choices.isEmpty()) {
            add(choices);
        }
        if (results.total() == 0) {
            add(nothing(criteria, finding.relaxations(), links));
        } else {
            addPage(finding, links, today);
        }
        finding.costUnknown().ifPresent(unknown -> add(new UnknownCost(criteria, unknown, links, today)));
        if (!results.hits().isEmpty() || finding.costUnknown().isPresent()) {
            add(new CompareForm(asked(criteria)));
        }
        finding.untimed().ifPresent(others -> add(new UntimedNote(others, results.total() > 0, links)));
        finding.unplaced().ifPresent(others -> add(new UnplacedNote(others, results.total() > 0, links)));
        add(watch(criteria, links), wholeWeek(criteria));
    }

    /** The way to a plan of several services beside each other. */
    private static Component wholeWeek(SearchCriteria criteria) {
        String near = criteria.near() == null
                ? ""
                : "?near=" + URLEncoder.encode(criteria.near().label(), StandardCharsets.UTF_8);
        Anchor plan = new Anchor("/plan" + near, "Plan a whole week that fits your budget");
        plan.getElement().setAttribute("rel", "nofollow");
        plan.setRouterIgnore(true); // no page of the live application
        Paragraph line = new Paragraph(plan);
        line.addClassNames("watch", "no-print");
        return line;
    }

    /** What a comparison is to be reckoned for, and measured from. */
    private static Map<String, String> asked(SearchCriteria criteria) {
        Map<String, String> asked = new LinkedHashMap<>();
        if (criteria.near() != null) {
            asked.put("near", criteria.near().label());
        }
        String plan = criteria.costPlan().format();
        if (!plan.isEmpty()) {
            asked.put("plan", plan);
        }
        if (criteria.wishes().payer() != Payer.SELF_FUNDER) {
            asked.put("payer", criteria.wishes().payer().slug());
        }
        return asked;
    }

    /** The way to mails about this search; one for everything can't be watched. */
    private static Component watch(SearchCriteria criteria, SearchLinks links) {
        String search = links.toPage(criteria, 1);
        Paragraph line = new Paragraph();
        if (search.contains("?")) {
            Anchor watch =
                    new Anchor("/alerts/new" + search.substring("/search".length()), "Get a mail when this changes");
            watch.getElement().setAttribute("rel", "nofollow");
            watch.setRouterIgnore(true); // the form is no page of the live application
            line.add(watch);
            line.addClassNames("watch", "no-print");
        }
        return line;
    }

    private void addPage(Finding finding, SearchLinks links, LocalDate today) {
        SearchCriteria criteria = finding.criteria();
        if (criteria.placeUnknown()) {
            add(new Paragraph(
                    "The register’s open copy names no more than the council of these services. So they are on no"
                            + " map, and no distance is known. CQC’s own pages may say where they are."));
        }
        add(new SortLinks(criteria, links));
        long lastPage = finding.lastPage();
        if (finding.results().hits().isEmpty()) {
            add(beyond(lastPage, links.toPage(criteria, (int) lastPage)));
            return;
        }
        add(new Cards(criteria, finding.results(), today, 2));
        if (lastPage > 1) {
            add(new Pagination(criteria.page(), lastPage, page -> links.toPage(criteria, page)));
        }
    }

    private static Told told(Finding finding, SearchLinks links) {
        SearchReading reading = finding.asked().reading();
        SearchCriteria criteria = finding.criteria();
        SearchResults results = finding.results();
        Told told = new Told();
        ExamplesNote.of(criteria, results, finding.examples(), links)
                .ifPresent(note -> told.tell(note.inShort(), note));
        FaithNote.of(reading, links).ifPresent(note -> told.tell(note.inShort(), note));
        if (results.degraded()) {
            told.tell(
                    "Search is plainer than usual.",
                    notice("Search is running more plainly than usual: it finds fewer spellings and may be slower."
                            + " Every service is still here."));
        }
        if (results.loosened()) {
            told.tell(
                    "These come close to your words.",
                    new Paragraph("Nothing has all of your words as they are spelt. These come close."));
        }
        AllEnglandNote.of(criteria, links).ifPresent(note -> told.tell(note.inShort(), note));
        UsualDistanceNote.of(criteria, links).ifPresent(note -> told.tell(note.inShort(), note));
        CostNote.of(criteria, results, links).ifPresent(note -> told.tell(note.inShort(), note));
        if (!reading.understanding().isEmpty()) {
            ReadAs readAs = new ReadAs(reading, links);
            told.tell(readAs.inShort(), readAs);
        }
        return told;
    }

    private static Component notice(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("notice");
        return paragraph;
    }

    private static Component beyond(long lastPage, String href) {
        Paragraph paragraph = new Paragraph("There are only " + ResultSentence.count(lastPage) + " pages. ");
        paragraph.add(new Anchor(href, "Go to the last one"));
        return paragraph;
    }

    /** One wish less, and how many that would find. */
    private static Component nothing(SearchCriteria criteria, List<Relaxation> relaxations, SearchLinks links) {
        Markup list = Markup.tag("ul").styled("plain-list", "relaxations");
        for (Relaxation relaxation : relaxations) {
            Anchor link = new Anchor(links.to(relaxation.criteria()), relaxation.label());
            list.add(Markup.tag("li", link, new Text(": " + ResultSentence.count(relaxation.total()) + " found")));
        }
        if (relaxations.isEmpty()) {
            SearchCriteria place =
                    SearchCriteria.everything().change().near(criteria.near()).build();
            list.add(Markup.tag("li", new Anchor(links.to(place), "See all care services")));
        }
        list.add(Markup.tag("li", new Anchor("/kinds-of-care", "Read about the kinds of care")));
        String next = relaxations.isEmpty()
                ? "To change one thing would not be enough. You can start again from here:"
                : "Change one thing, and this is what you would find:";
        Div nothing = new Div(new Paragraph("Nothing has all that you asked for. " + next), list);
        nothing.addClassName("nothing");
        return nothing;
    }
}
