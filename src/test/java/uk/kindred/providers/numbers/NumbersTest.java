package uk.kindred.providers.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.kindred.directory.SupportKind;
import uk.kindred.enquiries.EnquiryCounts;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;

/** Looks are told to keepers so that none of them can be picked out. */
@KindredTest
class NumbersTest extends CountedLooks {

    @Autowired
    private EnquiryCounts enquiries;

    @Test
    void theKeeperSeesTensFromTenUpBesideTheMiddleOfOthers() {
        List<Long> others = others(6);
        look(id, 5, new Looks(1_000, 7, 3));
        look(id, 30, new Looks(234, 4, 0));
        look(id, 0, new Looks(70_000, 70_000, 70_000));
        look(id, 31, new Looks(9, 25, 0));
        look(id, 61, new Looks(70_000, 70_000, 70_000));
        long[] found = {20, 40, 63, 80, 100, 9};
        IntStream.range(0, found.length)
                .forEach(number -> look(others.get(number), 3, new Looks(found[number], number < 4 ? 50 : 9, 0)));
        long own = kept.own(organisation, SupportKind.HOME_CARE).summary().databaseId();
        counted.add(own);
        look(own, 3, new Looks(90_000, 90_000, 90_000));
        ask(12, 3);

        FormVisitor visitor = kept.visitor(kept.editor(organisation)).open(address());

        assertThat(visitor.status()).isEqualTo(200);
        assertThat(cells(visitor, "Seen on")).containsExactly("about 1,230", "fewer than 10", "about 60");
        assertThat(cells(visitor, "Opened")).containsExactly("about 10", "about 30", "too few to tell");
        assertThat(cells(visitor, "On a shortlist"))
                .containsExactly("fewer than 10", "fewer than 10", "too few to tell");
        assertThat(cells(visitor, "Enquiries")).containsExactly("about 10", "fewer than 10", "too few to tell");
        assertThat(visitor.text())
                .contains(
                        "does not depend on any of these numbers",
                        "The others are home care services in Leeds that another organisation runs");
        assertThat(kept.visitor(kept.editor(kept.organisation()))
                        .open(address())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatWasNotCountedYetIsSaidAndNotTakenForNothing() {
        look(id, 100, new Looks(50, 50, 50));
        LocalDate first = rows.findFirstDay().orElseThrow();
        assertThat(numbersOn(first.plusDays(60)).lines()).noneMatch(line -> line.before() == null);
        assertThat(numbersOn(first.plusDays(59)).lines())
                .filteredOn(line -> line.before() == null)
                .extracting(ListingNumbers.Line::figure)
                .as("enquiries stood in the database before")
                .containsExactly(Figure.FOUND, Figure.OPENED, Figure.SHORTLISTED);
    }

    private ListingNumbers numbersOn(LocalDate day) {
        Clock then = Clock.offset(clock, Duration.ofDays(ChronoUnit.DAYS.between(TODAY, day)));
        return new Numbers(rows, enquiries, then).of(id);
    }

    private static List<String> cells(FormVisitor visitor, String figure) {
        return visitor.page().select("main tbody tr").stream()
                .filter(row -> row.expectFirst("th").text().startsWith(figure))
                .flatMap(row -> row.select("td").stream())
                .map(Element::text)
                .toList();
    }

    private void ask(int times, int daysAgo) {
        for (int number = 0; number < times; number++) {
            jdbc.sql("""
                            with asked as (
                              insert into enquiry (sent_at, expires_at, consent, consented_at, visit)
                              values (now() - make_interval(days => :ago), now() + interval '90 days', 'numbers test', now(), false)
                              returning id, sent_at)
                            insert into enquiry_thread (enquiry_id, listing_id, public_id, slug, name, example,
                              person_mailbox, service_mailbox, sent_at)
                            select id, :listing, 'none', 'none', 'none', false, 'p' || id || 'numbers', 's' || id || 'numbers',
                              sent_at
                            from asked
                            """).param("ago", daysAgo).param("listing", id).update();
        }
    }
}
