package uk.kindred.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        List<ParameterProblem> others = reading.problems().stream()
                .filter(problem -> !inFields.containsKey(problem.parameter()))
                .toList();
        others.stream()
                .filter(problem -> ProblemInWords.leftOut(problem).isEmpty())
                .forEach(problem -> add(notice(problem, reading.criteria(), links)));
        leftOut(others).ifPresent(this::add);
        if (!reading.otherPlaces().isEmpty()) {
            add(otherPlaces(reading, links));
        }
    }

    /** All in one box: what they have in common is said once. */
    static Optional<Component> leftOut(List<ParameterProblem> problems) {
        List<String> sentences = problems.stream()
                .flatMap(problem -> ProblemInWords.leftOut(problem).stream())
                .distinct()
                .toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of(leftOutAll(sentences));
    }

    private static Div leftOutAll(List<String> sentences) {
        boolean one = sentences.size() == 1;
        Div notice =
                box("We left out " + (one ? "one thing" : sentences.size() + " things") + " that we could not read");
        String instead = "We searched without " + (one ? "it" : "them") + "; the filters show what you can choose.";
        if (one) {
            notice.add(new Paragraph(sentences.getFirst() + ". " + instead));
        } else {
            Markup list = Markup.tag("ul");
            sentences.forEach(sentence -> list.add(Markup.tag("li", sentence)));
            notice.add(list, new Paragraph(instead));
        }
        return notice;
    }

    private static Div box(String title) {
        Div box = new Div(Markup.tag("p", Markup.tag("strong", title)));
        box.addClassNames("notice", "problem");
        box.getElement().setAttribute("role", "alert");
        return box;
    }

    private static Div notice(ParameterProblem problem, SearchCriteria criteria, SearchLinks links) {
        ProblemInWords words = ProblemInWords.of(problem);
        Div notice = box(words.title());
        if (!words.detail().isEmpty()) {
            notice.add(ProblemInWords.withLinks(words.detail()));
        }
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
