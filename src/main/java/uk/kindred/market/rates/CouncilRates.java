package uk.kindred.market.rates;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Deed;
import uk.kindred.accounts.PersonId;
import uk.kindred.places.Council;

/**
 * What councils say that they pay. Its officers see and add figures; everybody sees those of the years that an officer has
 * published. Figures are only added, so that what was said before stays to be seen.
 */
@Service
@Transactional
public class CouncilRates {

    private final RateRows rows;
    private final Accounts accounts;
    private final AuditLog audit;

    CouncilRates(RateRows rows, Accounts accounts, AuditLog audit) {
        this.rows = rows;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Those that count, by year, the newest first. @throws org.springframework.security.access.AccessDeniedException for all but its officers */
    @Transactional(readOnly = true)
    public List<StatedRate> list(Council council) {
        accounts.requireOfficerOf(council.gss());
        return rows.standing(council.gss());
    }

    /** All that were ever added, the newest first. For the council's officers. */
    @Transactional(readOnly = true)
    public List<StatedRate> listAll(Council council, int most, long offset) {
        accounts.requireOfficerOf(council.gss());
        return rows.all(council.gss(), most, offset);
    }

    /** The years that everybody may see, whether or not there is anything to see in them. For anybody. */
    @Transactional(readOnly = true)
    public SortedSet<Integer> publishedYears(Council council) {
        return rows.publishedYears(council.gss());
    }

    /** What everybody may see, by year, the newest first. */
    @Transactional(readOnly = true)
    public List<StatedRate> listPublished(Council council) {
        SortedSet<Integer> years = rows.publishedYears(council.gss());
        return rows.standing(council.gss()).stream()
                .filter(stated -> years.contains(stated.rate().year()))
                .toList();
    }

    /**
     * Adds figures; those that stand so already are left out.
     *
     * @return how many were added
     */
    public int add(Council council, List<CouncilRate> rates) {
        PersonId by = accounts.requireOfficerOf(council.gss()).id();
        List<CouncilRate> standing =
                rows.standing(council.gss()).stream().map(StatedRate::rate).toList();
        List<CouncilRate> fresh =
                rates.stream().filter(rate -> isNew(rate, standing)).toList();
        fresh.forEach(rate -> rows.add(council.gss(), rate, by));
        if (fresh.size() == 1) {
            CouncilRate rate = fresh.getFirst();
            audit.note(
                    by,
                    Deed.of(rate.pence() == null ? "council-rate-taken-back" : "council-rate-added")
                            .to(rate.item().slug())
                            .within(council.gss())
                            .because(rate.sort().slug() + " " + rate.year()
                                    + (rate.pence() == null ? "" : ": " + rate.pence() + " pence")));
        } else if (!fresh.isEmpty()) {
            audit.note(by, Deed.of("council-rates-added").within(council.gss()).because(fresh.size() + " figures"));
        }
        return fresh.size();
    }

    /** Whether it says something that does not stand so already. */
    static boolean isNew(CouncilRate rate, List<CouncilRate> standing) {
        Optional<CouncilRate> before =
                standing.stream().filter(rate::isOfTheSame).findFirst();
        return rate.pence() == null
                ? before.isPresent()
                : before.filter(rate::equals).isEmpty();
    }

    /** Shows a year's figures to everybody, or no longer. @return false if it was so already */
    public boolean publish(Council council, int year, boolean published) {
        PersonId by = accounts.requireOfficerOf(council.gss()).id();
        if (rows.publishedYears(council.gss()).contains(year) == published) {
            return false;
        }
        rows.publish(council.gss(), year, published, by);
        audit.note(
                by,
                Deed.of(published ? "council-rates-published" : "council-rates-hidden")
                        .to(year)
                        .within(council.gss()));
        return true;
    }
}
