package uk.kindred.providers.selfservice.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Deed;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.PersonId;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.directory.Offers;
import uk.kindred.pricing.Plausibility;
import uk.kindred.pricing.PriceItem;
import uk.kindred.providers.Keepers;
import uk.kindred.providers.selfservice.By;
import uk.kindred.providers.selfservice.ChangeWords;
import uk.kindred.providers.selfservice.Edited;
import uk.kindred.providers.selfservice.Fingerprints;
import uk.kindred.providers.selfservice.Keeping;
import uk.kindred.providers.selfservice.ListingEdits;
import uk.kindred.providers.selfservice.OwnDetails;
import uk.kindred.providers.selfservice.Returns;
import uk.kindred.providers.selfservice.Way;

/** Reads what a file says of an organisation's listings, and saves it when its sender has seen what it changes. */
@Service
class BulkDesk {

    private static final int MOST_LISTINGS = BulkReader.MOST_LISTINGS;

    private final Keepers keepers;
    private final Listings listings;
    private final Offers offers;
    private final ListingEdits edits;
    private final ChangeWords words;
    private final Returns returns;
    private final AuditLog audit;
    private final Clock clock;

    BulkDesk(
            Keepers keepers,
            Listings listings,
            Offers offers,
            ListingEdits edits,
            ChangeWords words,
            Returns returns,
            AuditLog audit,
            Clock clock) {
        this.keepers = keepers;
        this.listings = listings;
        this.offers = offers;
        this.edits = edits;
        this.words = words;
        this.returns = returns;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a file would change.
     *
     * @param changes sentences by listing; only of those that change
     * @param questions unusual prices, to be confirmed one by one
     * @param seen the fingerprint of all that it would change, as it stands now
     */
    record Preview(
            BulkContent content, Map<ListingDetails, List<String>> changes, List<Question> questions, String seen) {}

    record Question(long line, String listing, String words) {}

    /** The next listings of an organisation as a file. @param page from 1 */
    @Transactional(readOnly = true)
    public String file(OrganisationId organisation, int page) {
        return BulkWriter.write(kept(organisation, MOST_LISTINGS, (page - 1L) * MOST_LISTINGS), LocalDate.now(clock));
    }

    /**
     * The last figures of the next listings of an organisation, as its file for the Capacity Tracker has them; those that no
     * register lists owe it none. @param page from 1
     */
    @Transactional(readOnly = true)
    public List<ReturnFile.Line> returns(OrganisationId organisation, int page) {
        List<ListingDetails> registered = kept(organisation, MOST_LISTINGS, (page - 1L) * MOST_LISTINGS).stream()
                .filter(listing -> !OwnDetails.isOwn(listing))
                .toList();
        Map<Long, Returns.Told> told = returns.findLast(registered.stream()
                .map(listing -> listing.summary().databaseId())
                .toList());
        return registered.stream()
                .map(listing ->
                        new ReturnFile.Line(listing, told.get(listing.summary().databaseId())))
                .toList();
    }

    /** Whether they keep more listings than one file holds. */
    @Transactional(readOnly = true)
    public boolean isMoreThanOneFile(OrganisationId organisation) {
        return !keepers.listListings(organisation, 1, MOST_LISTINGS).isEmpty();
    }

    @Transactional(readOnly = true)
    public Preview preview(OrganisationId organisation, String text) {
        LocalDate today = LocalDate.now(clock);
        BulkContent content = new BulkReader(ids -> own(organisation, ids), today).read(text);
        Map<ListingDetails, List<String>> changes = new LinkedHashMap<>();
        List<Question> questions = new ArrayList<>();
        for (BulkContent.OfListing of : content.listings()) {
            ListingDetails listing = of.listing();
            List<String> changed =
                    words.between(listing.offer(), of.applied(listing.offer(), Keeping.of(listing, today)));
            if (!changed.isEmpty()) {
                changes.put(listing, changed);
            }
            questions.addAll(questions(of));
        }
        String seen = Fingerprints.of(content.listings().stream()
                .map(of -> Fingerprints.of(of.listing().offer()))
                .toList());
        return new Preview(content, changes, questions, seen);
    }

    /**
     * Saves what the file says, all of it or nothing.
     *
     * @throws ChangedMeanwhile if something of it was changed since its sender saw what it would change
     * @throws IllegalArgumentException with words for its sender, if a listing cannot be so
     */
    @Transactional
    public void save(OrganisationId organisation, PersonId person, Preview preview) {
        LocalDate today = LocalDate.now(clock);
        List<BulkContent.OfListing> inOrder = preview.content().listings().stream()
                .sorted(Comparator.comparing(of -> of.listing().summary().databaseId()))
                .toList();
        for (BulkContent.OfListing of : inOrder) {
            String seen = Fingerprints.of(of.listing().offer());
            Edited edited = edits.edit(
                    of.listing(),
                    new By(person, Way.UPLOAD),
                    now -> Fingerprints.of(now).equals(seen),
                    now -> of.applied(now, Keeping.of(of.listing(), today)));
            if (edited instanceof Edited.Meanwhile) {
                throw new ChangedMeanwhile();
            }
        }
        audit.note(person, Deed.of("listings-uploaded").within(organisation));
    }

    /** Takes all back that the same file has changed so far. */
    static final class ChangedMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private List<Question> questions(BulkContent.OfListing of) {
        List<PriceItem> items =
                of.prices().stream().map(BulkContent.Price::item).toList();
        if (items.isEmpty()) {
            return List.of();
        }
        List<Plausibility> answers = offers.question(of.listing().summary(), items);
        return IntStream.range(0, items.size())
                .filter(number -> answers.get(number).isQuestioned())
                .mapToObj(number -> new Question(
                        of.prices().get(number).line(),
                        of.listing().summary().name(),
                        Objects.requireNonNull(answers.get(number).question())))
                .toList();
    }

    private Map<String, ListingDetails> own(OrganisationId organisation, Collection<String> ids) {
        Map<String, ListingDetails> own = new LinkedHashMap<>();
        for (String id : ids) {
            listings.findByPublicId(id)
                    .filter(listing -> keepers.findKeeper(listing.summary().databaseId())
                            .filter(organisation::equals)
                            .isPresent())
                    .ifPresent(listing -> own.put(id, listing));
        }
        return own;
    }

    private List<ListingDetails> kept(OrganisationId organisation, int most, long offset) {
        return listings.findSummaries(keepers.listListings(organisation, most, offset)).stream()
                .flatMap(summary -> listings.findByPublicId(summary.id()).stream())
                .toList();
    }
}
