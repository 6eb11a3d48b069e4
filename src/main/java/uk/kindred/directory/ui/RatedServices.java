package uk.kindred.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import uk.kindred.directory.RatingHistory;
import uk.kindred.directory.RatingHistory.ServiceRating;

/** What each service of a location is rated, where the regulator rates them apart. */
final class RatedServices {

    private RatedServices() {}

    /** Nothing where it does not. */
    static List<Component> of(RatingHistory history, LocalDate today) {
        List<ServiceRating> services = history.services();
        if (services.isEmpty()) {
            return List.of();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("sentences");
        services.forEach(service -> list.add(new ListItem(sentence(service, today))));
        return List.of(
                new H3("Each service on its own"),
                new Paragraph("CQC gives these ratings to one service each, in its own words for them:"),
                list);
    }

    /** "Homecare service: Good, published 1 year ago (2 June 2025). Safe: Good; caring: Outstanding." */
    private static String sentence(ServiceRating service, LocalDate today) {
        String answers = service.byQuestion().values().stream()
                .filter(answer -> answer.isRated() && answer.question() != null)
                .map(answer ->
                        answer.question().label() + ": " + answer.rating().label())
                .collect(Collectors.joining("; "));
        return service.overall().serviceGroup() + ": " + RatingWords.published(service.overall(), today) + "."
                + (answers.isEmpty() ? "" : " " + answers + ".");
    }
}
