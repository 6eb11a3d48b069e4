package uk.kindred.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ui.cost.TypedVisit;
import uk.kindred.directory.ui.cost.UsualDays;
import uk.kindred.search.ui.PanelField.Option;

/** Visits by day, time and length: those of the plan, and an empty row for one more. */
class VisitRows extends HtmlContainer {

    private static final int MOST_ROWS = 8;
    private static final List<Integer> LENGTHS = List.of(15, 45, 60, 90, 120, 180, 240);

    private final List<PanelField> fields = new ArrayList<>();

    VisitRows(List<TypedVisit> visits) {
        super("fieldset");
        addClassName("visits");
        add(Markup.tag("legend", "Visits by day and time"));
        int rows = Math.max(visits.size(), Math.min(MOST_ROWS, visits.size() + 1));
        for (int number = 1; number <= rows; number++) {
            TypedVisit visit = number <= visits.size() ? visits.get(number - 1) : new TypedVisit("", "", "");
            add(row(number, visit));
        }
    }

    List<PanelField> fields() {
        return List.copyOf(fields);
    }

    private Div row(int number, TypedVisit visit) {
        Div row = new Div(
                field(PanelField.list(TypedVisit.DAYS + number, "Visit " + number + " on", days(visit), visit.days())),
                field(PanelField.time(TypedVisit.AT + number, "At", visit.at())),
                field(PanelField.list(TypedVisit.FOR + number, "For", lengths(visit), chosenLength(visit))));
        row.addClassName("visit");
        return row;
    }

    private PanelField field(PanelField field) {
        fields.add(field);
        return field;
    }

    private static List<Option> days(TypedVisit visit) {
        List<Option> options = new ArrayList<>(List.of(new Option("", "No days")));
        Arrays.stream(UsualDays.values())
                .map(usual -> new Option(usual.slug(), usual.label()))
                .forEach(options::add);
        if (options.stream().noneMatch(option -> option.value().equals(visit.days()))) {
            options.add(new Option(visit.days(), visit.daysInWords()));
        }
        return options;
    }

    private static String chosenLength(TypedVisit visit) {
        return visit.minutes().equals(String.valueOf(TypedVisit.USUAL_MINUTES)) ? "" : visit.minutes();
    }

    private static List<Option> lengths(TypedVisit visit) {
        List<Option> options = new ArrayList<>();
        LENGTHS.forEach(minutes -> options.add(new Option(String.valueOf(minutes), inWords(minutes))));
        options.add(1, new Option("", inWords(TypedVisit.USUAL_MINUTES)));
        String own = chosenLength(visit);
        if (options.stream().noneMatch(option -> option.value().equals(own))) {
            options.add(new Option(own, own + " minutes"));
        }
        // what is chosen by itself stands first, so that an untouched list says nothing
        return Stream.concat(
                        options.stream().filter(option -> option.value().isEmpty()),
                        options.stream().filter(option -> !option.value().isEmpty()))
                .toList();
    }

    private static String inWords(int minutes) {
        if (minutes < 60) {
            return minutes + " minutes";
        }
        String hours = minutes % 60 == 0 ? String.valueOf(minutes / 60) : minutes / 60 + "½";
        return hours + (minutes == 60 ? " hour" : " hours");
    }
}
