package uk.kindred.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.places.Place;
import uk.kindred.search.ParameterProblem;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchReading;

/** What could not be understood of a search, and what may have been meant. */
class Problems extends Div {

    static final String NEAR_ID = "near-problem";

    Problems(Asked asked, SearchLinks links) {
        SearchReading reading = asked.reading();
        Map<String, String> inFields = asked.fieldProblems();
        if (!inFields.isEmpty()) {
            add(new ProblemSummary(inFields, asked::linkTo));
        }
        for (ParameterProblem problem : reading.problems()) {
            if (!inFields.containsKey(problem.parameter())) {
                add(notice(problem, reading.criteria(), links));
            }
        }
        if (!reading.otherPlaces().isEmpty()) {
            add(otherPlaces(reading, links));
        }
    }

    private static Div notice(ParameterProblem problem, SearchCriteria criteria, SearchLinks links) {
        ProblemInWords words = ProblemInWords.of(problem);
        Div notice = new Div(Markup.tag("p", Markup.tag("strong", words.title())));
        if (!words.detail().isEmpty()) {
            notice.add(ProblemInWords.withLinks(words.detail()));
        }
        notice.addClassNames("notice", "problem");
        notice.getElement().setAttribute("role", "alert");
        if (problem.parameter().equals("near")) {
            notice.setId(NEAR_ID);
            if (!problem.suggestions().isEmpty()) {
                notice.add(new Paragraph("Did you mean:"), suggestions(problem.suggestions(), criteria, links));
            }
        }
        return notice;
    }

    private static Markup suggestions(List<String> labels, SearchCriteria criteria, SearchLinks links) {
        Markup list = Markup.tag("ul");
        labels.forEach(label -> list.add(Markup.tag("li", near(label, criteria, links))));
        return list;
    }

    private static Paragraph otherPlaces(SearchReading reading, SearchLinks links) {
        Paragraph paragraph = new Paragraph("Or did you mean ");
        List<Place> others = reading.otherPlaces();
        for (int index = 0; index < others.size(); index++) {
            paragraph.add(index == 0 ? "" : index == others.size() - 1 ? " or " : ", ");
            paragraph.add(near(others.get(index).label(), reading.criteria(), links));
        }
        paragraph.add("?");
        return paragraph;
    }

    private static Anchor near(String label, SearchCriteria criteria, SearchLinks links) {
        String rest = links.to(criteria.change().near(null).page(1).build());
        String near = "near=" + URLEncoder.encode(label, StandardCharsets.UTF_8);
        return new Anchor(rest + (rest.contains("?") ? "&" : "?") + near, label);
    }
}
