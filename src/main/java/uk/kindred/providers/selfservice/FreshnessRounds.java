package uk.kindred.providers.selfservice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.base.SoleTasks;
import uk.kindred.directory.Availability;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;

/** Asks once a month whether listings are still right, and withdraws free places that nobody confirmed for two. */
@Component
class FreshnessRounds {

    private static final Logger LOG = LoggerFactory.getLogger(FreshnessRounds.class);
    private static final int AT_ONCE = 100;

    private final FreshnessRows rows;
    private final FreshnessMails mails;
    private final AvailabilityLinks links;
    private final ListingEdits edits;
    private final Listings listings;
    private final Grants grants;
    private final People people;
    private final SoleTasks tasks;
    private final TransactionTemplate transactions;
    private final Clock clock;

    FreshnessRounds(
            FreshnessRows rows,
            FreshnessMails mails,
            AvailabilityLinks links,
            ListingEdits edits,
            Listings listings,
            Grants grants,
            People people,
            SoleTasks tasks,
            TransactionTemplate transactions,
            Clock clock) {
        this.rows = rows;
        this.mails = mails;
        this.links = links;
        this.edits = edits;
        this.listings = listings;
        this.grants = grants;
        this.people = people;
        this.tasks = tasks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** At an hour when a mail wakes nobody; later in the day what failed is done again. */
    @Scheduled(cron = "0 40 8,12 * * *", zone = "Europe/London")
    void look() {
        tasks.tryRun("freshness", () -> {
            LocalDate today = LocalDate.now(clock);
            links.forgetExpired();
            withdrawFaded(today);
            List<OrganisationId> some = rows.listOrganisations(null, AT_ONCE);
            while (!some.isEmpty()) {
                some.forEach(organisation -> ask(organisation, today));
                some = rows.listOrganisations(some.getLast(), AT_ONCE);
            }
        });
    }

    private void withdrawFaded(LocalDate today) {
        LocalDate before = today.minusDays(Availability.CURRENT_DAYS);
        List<Long> some = rows.listFadedAvailability(before, 0, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(listingId -> withdraw(listingId, today));
            some = rows.listFadedAvailability(before, some.getLast(), AT_ONCE);
        }
    }

    private void withdraw(long listingId, LocalDate today) {
        try {
            rows.findPublicId(listingId)
                    .flatMap(listings::findByPublicId)
                    .ifPresent(listing -> edits.edit(
                            listing,
                            By.KINDRED,
                            now -> now.availability() != null
                                    && !now.availability().isCurrent(today),
                            now -> Keeping.withAvailability(now, null)));
        } catch (RuntimeException e) {
            LOG.warn("The free places of listing {} could not be withdrawn today", listingId, e);
        }
    }

    private void ask(OrganisationId organisation, LocalDate today) {
        grants.list(organisation).stream()
                .map(grant -> grant.person())
                .distinct()
                .flatMap(id -> people.find(id).stream())
                .forEach(person -> ask(organisation, person, today));
    }

    private void ask(OrganisationId organisation, Person person, LocalDate today) {
        try {
            transactions.executeWithoutResult(transaction -> tryToAsk(organisation, person, today));
        } catch (RuntimeException e) {
            LOG.warn(
                    "Somebody of organisation {} could not be asked today: {}",
                    organisation,
                    e.getClass().getName());
        }
    }

    private void tryToAsk(OrganisationId organisation, Person person, LocalDate today) {
        if (rows.isStopped(person.id(), organisation)) {
            return;
        }
        List<FreshnessRows.Due> due = rows.listDue(organisation, person.id(), today);
        List<ListingDetails> told = due.stream()
                .limit(FreshnessMails.MOST_TOLD)
                .flatMap(one -> listings.findByPublicId(one.publicId()).stream())
                .toList();
        if (!told.isEmpty()) {
            mails.ask(organisation, person, told, due.size() - told.size(), today);
            rows.noteAsked(
                    told.stream().map(listing -> listing.summary().databaseId()).toList(), person.id(), today);
        }
    }
}
