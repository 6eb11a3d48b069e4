package uk.kindred.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.kindred.search.ParameterProblem;

/** What was wrong with a search, for people: the API tells programs which values there are, a page has its filters. */
record ProblemInWords(String title, String detail) {

    /** What the value of a parameter should have been. Fields that people type in have their own sentences. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("kind", "a kind of care"),
            Map.entry("need", "a need"),
            Map.entry("needMatch", "a choice"),
            Map.entry("rating", "a rating"),
            Map.entry("council", "a council in England"),
            Map.entry("within", "a distance in miles"),
            Map.entry("minBeds", "a number of beds"),
            Map.entry("maxBeds", "a number of beds"),
            Map.entry("bbox", "an area of the map"),
            Map.entry("sort", "an order of results"),
            Map.entry("page", "the number of a page"),
            Map.entry("size", "a number of results"),
            Map.entry("place", "a choice"),
            Map.entry("words", "a choice"),
            Map.entry("payer", "a way to pay"),
            Map.entry("cost", "a choice of costs"),
            Map.entry("available", "a choice of free places"),
            Map.entry("serves", "a choice of areas served"),
            Map.entry("language", "a language"),
            Map.entry("faith", "a faith"),
            Map.entry("worker", "a choice of worker"),
            Map.entry("feature", "a feature"),
            Map.entry("goodAt", "something to be good at"),
            Map.entry("when", "a time of the week"),
            Map.entry("times", "a choice of times"),
            Map.entry("example", "a choice of examples"));

    /** Other countries' registers, as sentences about places name them. */
    private static final Pattern SITE = Pattern.compile("\\b[a-z]+\\.(com|wales|org\\.uk)\\b");

    private static final Pattern DID_YOU_MEAN = Pattern.compile("\\s*Did you mean [^?]*\\?");

    /** "“foo” is not a kind of care that we know"; empty where a search can't do without what was meant. */
    static Optional<String> leftOut(ParameterProblem problem) {
        return Optional.ofNullable(MEANT.get(problem.parameter()))
                .map(meant -> "“" + problem.value() + "” is not " + meant + " that we know");
    }

    static ProblemInWords of(ParameterProblem problem) {
        // the suggestions follow as links
        return new ProblemInWords(
                problem.title(),
                problem.suggestions().isEmpty()
                        ? problem.detail()
                        : DID_YOU_MEAN.matcher(problem.detail()).replaceAll("").strip());
    }

    static Paragraph withLinks(String words) {
        Paragraph paragraph = new Paragraph();
        Matcher site = SITE.matcher(words);
        int from = 0;
        while (site.find()) {
            paragraph.add(words.substring(from, site.start()));
            paragraph.add(new Anchor("https://www." + site.group(), site.group()));
            from = site.end();
        }
        paragraph.add(words.substring(from));
        return paragraph;
    }
}
