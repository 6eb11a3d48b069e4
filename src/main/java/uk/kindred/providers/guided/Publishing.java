package uk.kindred.providers.guided;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.Role;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Listings;
import uk.kindred.directory.Offers;
import uk.kindred.directory.OwnListings;
import uk.kindred.enquiries.ListingContactBook;
import uk.kindred.moderation.MatterKind;
import uk.kindred.moderation.Moderation;
import uk.kindred.moderation.NewMatter;
import uk.kindred.providers.Keepers;
import uk.kindred.providers.guided.Draft.State;

/** Makes a listing of a finished draft, at once or when a moderator has looked at it. */
@Service
@Transactional
class Publishing {

    private final Drafts drafts;
    private final Steps steps;
    private final ListingMaker maker;
    private final PublicIds ids;
    private final OwnListings own;
    private final Offers offers;
    private final Listings listings;
    private final Keepers keepers;
    private final Grants grants;
    private final People people;
    private final ListingContactBook contacts;
    private final Moderation moderation;
    private final Clock clock;

    Publishing(
            Drafts drafts,
            Steps steps,
            ListingMaker maker,
            PublicIds ids,
            OwnListings own,
            Offers offers,
            Listings listings,
            Keepers keepers,
            Grants grants,
            People people,
            ListingContactBook contacts,
            Moderation moderation,
            Clock clock) {
        this.drafts = drafts;
        this.steps = steps;
        this.maker = maker;
        this.ids = ids;
        this.own = own;
        this.offers = offers;
        this.listings = listings;
        this.keepers = keepers;
        this.grants = grants;
        this.people = people;
        this.contacts = contacts;
        this.moderation = moderation;
        this.clock = clock;
    }

    /** What came of pressing the button. */
    sealed interface Outcome {}

    /** Or it was so already. */
    record Published(String slug) implements Outcome {}

    record Waits() implements Outcome {}

    /** It was changed since it was looked at, or something has to be mended first. */
    record LookAgain() implements Outcome {}

    record Gone() implements Outcome {}

    /** @param seen the version that was looked at */
    public Outcome publish(UUID id, PersonId person, long seen) {
        Draft draft =
                drafts.lock(id).filter(found -> found.person().equals(person)).orElse(null);
        if (draft == null) {
            return new Gone();
        }
        if (draft.state() != State.OPEN) {
            return draft.state() == State.WAITING ? new Waits() : new Published(slug(draft));
        }
        if (draft.version() != seen || !steps.unfinished(draft).isEmpty()) {
            return new LookAgain();
        }
        if (draft.waitsForAModerator()) {
            drafts.move(id, State.WAITING, draft.publicId(), null);
            moderation.ask(matter(
                    draft, findListing(draft).map(ListingSummary::databaseId).orElse(null)));
            return new Waits();
        }
        ListingSummary listing = open(draft);
        drafts.move(id, State.PUBLISHED, listing.id(), null);
        moderation.ask(matter(draft, listing.databaseId()));
        return new Published(listing.slug());
    }

    /** Puts it on Kindred, and into the hands of whoever wrote it. */
    ListingSummary open(Draft draft) {
        String publicId = draft.publicId() == null ? ids.fresh() : draft.publicId();
        LocalDate today = LocalDate.now(clock);
        own.save(maker.listing(draft, publicId, today));
        offers.save(publicId, maker.offer(draft, today));
        ListingSummary listing = listings.findByPublicId(publicId).orElseThrow().summary();
        Person person = people.get(draft.person());
        contacts.addClaimant(listing.databaseId(), person.email());
        if (keepers.findKeeper(listing.databaseId()).isEmpty()) {
            OrganisationId organisation = keepers.found(listing.name());
            keepers.give(listing.databaseId(), organisation);
            grants.grant(
                    person.id(),
                    person.id(),
                    new Role.Provider(organisation, Role.Standing.OWNER),
                    "Listed a service of their own");
        }
        return listing;
    }

    /** Not to be looked at any more: its writer goes on with it. @return false if it does not wait */
    public boolean takeBack(UUID id, PersonId person) {
        Optional<Draft> waiting = drafts.lock(id)
                .filter(draft -> draft.person().equals(person))
                .filter(draft -> draft.state() == State.WAITING);
        waiting.ifPresent(draft -> {
            drafts.move(id, State.OPEN, draft.publicId(), null);
            moderation.withdraw(MatterKind.NEW_LISTING, id.toString());
        });
        return waiting.isPresent();
    }

    /** Deletes what has not been published, or was refused. */
    public void forget(UUID id, PersonId person) {
        drafts.lock(id)
                .filter(draft -> draft.person().equals(person))
                .filter(draft -> draft.state() != State.PUBLISHED)
                .ifPresent(draft -> {
                    moderation.withdraw(MatterKind.NEW_LISTING, id.toString());
                    drafts.delete(id);
                });
    }

    private Optional<ListingSummary> findListing(Draft draft) {
        return Optional.ofNullable(draft.publicId())
                .flatMap(listings::findByPublicId)
                .map(found -> found.summary());
    }

    private String slug(Draft draft) {
        return findListing(draft).map(ListingSummary::slug).orElse("");
    }

    private NewMatter matter(Draft draft, @Nullable Long listingId) {
        return new NewMatter(
                        MatterKind.NEW_LISTING,
                        draft.id().toString(),
                        listingId,
                        draft.kind().label() + ": " + draft.name(),
                        draft.address() + "/review")
                .withAsker(people.get(draft.person()).email());
    }
}
