package uk.kindred.market.statement;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kindred.places.Council;
import uk.kindred.places.CouncilPopulations;
import uk.kindred.places.CouncilPopulations.Population;

/** How many people live in the council's area. */
@Component
@Order(10)
class PeopleSection implements StatementSection {

    private final CouncilPopulations populations;

    PeopleSection(CouncilPopulations populations) {
        this.populations = populations;
    }

    @Override
    public String slug() {
        return "people";
    }

    @Override
    public String title() {
        return "Who lives here";
    }

    @Override
    public SectionFigures of(Council council) {
        return populations
                .find(council.gss())
                .map(people -> of(council, people))
                .orElseGet(() -> new SectionFigures(
                        slug(), title(), List.of("How many people live here is not known."), List.of(), source()));
    }

    private SectionFigures of(Council council, Population people) {
        return new SectionFigures(
                slug(),
                title(),
                List.of("About %s people live in %s. %s are 65 or older, and %s of these 85 or older."
                        .formatted(
                                number(people.all()),
                                council.shortName(),
                                number(people.from65()),
                                number(people.from85()))),
                List.of(Figure.bars(
                        "people",
                        "People by age",
                        "Those from 85 are among those from 65.",
                        "Age",
                        "People",
                        List.of(
                                row("18 to 64", people.from18To64()),
                                row("65 and over", people.from65()),
                                row("85 and over", people.from85())))),
                source());
    }

    private String source() {
        return "Office for National Statistics, estimates for the middle of " + populations.year() + ".";
    }

    private static Figure.Row row(String label, long people) {
        return Figure.Row.ofValues(label, List.of((double) people));
    }

    private static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
