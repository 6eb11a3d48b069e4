package uk.kindred.providers.selfservice;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.directory.NewListingBuilder;
import uk.kindred.directory.Offer;
import uk.kindred.directory.Offers;
import uk.kindred.directory.OwnListings;
import uk.kindred.directory.SupportKind;
import uk.kindred.providers.Keepers;
import uk.kindred.providers.photos.TestPhotos;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.FormVisitor;

/** Listings that an organisation keeps, and people of it who are signed in; all gone at the end. */
public final class KeptFixture {

    private static final String COOKIE = "kindred-sign-in";

    private final int port;
    private final SignedInFixture people;
    private final Keepers keepers;
    private final OwnListings own;
    private final Offers offers;
    private final Listings listings;
    private final JdbcClient jdbc;
    private final List<String> kept = new ArrayList<>();

    public KeptFixture(ApplicationContext context, int port) {
        this.port = port;
        this.people = new SignedInFixture(context);
        this.keepers = context.getBean(Keepers.class);
        this.own = context.getBean(OwnListings.class);
        this.offers = context.getBean(Offers.class);
        this.listings = context.getBean(Listings.class);
        this.jdbc = context.getBean(JdbcClient.class);
    }

    public OrganisationId organisation() {
        return keepers.found("Bramble Care " + UUID.randomUUID());
    }

    /** One of Kindred's own in Headingley, Leeds. */
    public ListingDetails own(OrganisationId keeper, SupportKind kind) {
        String id = "K-T" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
        own.save(NewListingBuilder.listing(id, kind).name("Bramble " + id).build());
        return give(id, keeper);
    }

    /** A service of the shipped register. @param number which of them */
    public ListingDetails registered(OrganisationId keeper, int number) {
        String id = jdbc.sql("""
                        select public_id from listing
                        where status = 'open' and not example and public_id not like 'K-%' and care_home
                        order by public_id limit 1 offset ?
                        """).param(700 + number).query(String.class).single();
        return give(id, keeper);
    }

    private ListingDetails give(String id, OrganisationId keeper) {
        kept.add(id);
        ListingDetails listing = now(id);
        keepers.give(listing.summary().databaseId(), keeper);
        return listing;
    }

    public ListingDetails now(String publicId) {
        return listings.findByPublicId(publicId).orElseThrow();
    }

    public void offer(String publicId, Offer offer) {
        offers.save(publicId, offer);
    }

    /** Sent by somebody who keeps the listing; no moderator has looked at it. */
    public void photo(ListingDetails listing, Person editor, String words) {
        FormVisitor visitor =
                visitor(editor).open("/provider/listings/" + listing.summary().id() + "/photos");
        visitor.page().expectFirst("#description").text(words);
        visitor.upload("photo.jpg", TestPhotos.jpeg(800, 600, Color.ORANGE));
    }

    public Person editor(OrganisationId organisation) {
        return people.somebody(new Role.Provider(organisation, Role.Standing.EDITOR));
    }

    /** A browser in which they are signed in. */
    public FormVisitor visitor(Person person) {
        return new FormVisitor(port).setCookie(COOKIE, signIn(person));
    }

    /** @return the secret of the sign-in's cookie */
    public String signIn(Person person) {
        return people.signIn(person, new AccountVisitor(port));
    }

    /** Nobody keeps them any more, and they say nothing. */
    public void forget() {
        for (String id : kept) {
            long key = now(id).summary().databaseId();
            for (String table : new String[] {
                "listing_change", "availability_link", "freshness_mail", "listing_return", "listing_photo"
            }) {
                jdbc.sql("delete from " + table + " where listing_id = ?")
                        .param(key)
                        .update();
            }
            jdbc.sql("delete from moderation_matter where listing_id = ? and decided_at is null")
                    .param(key)
                    .update();
            keepers.take(key);
            offers.save(id, Offer.NOTHING_SAID);
        }
        own.closeAll(kept);
        kept.clear();
    }
}
