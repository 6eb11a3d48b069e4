package uk.kindred.providers.checks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.Role;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportKind;

/**
 * The Shared Lives schemes that somebody coordinates: those that CQC registers and whose listing their organisation has shown
 * to be its own. A scheme that anybody can list has no say about checks, and Homeshare programmes list nobody.
 */
@Component
class Schemes {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    Schemes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param id PostgreSQL's key of its listing
     * @param provider whoever runs it, as the register calls them; where it does not say, its own name
     */
    record Scheme(long id, String publicId, String name, String provider) {

        Witness witness() {
            return new Witness(name, publicId, null, id);
        }
    }

    List<Scheme> listOf(Actor actor) {
        UUID[] organisations = actor.roles().stream()
                .filter(Role.Provider.class::isInstance)
                .map(role -> ((Role.Provider) role).organisation().value())
                .toArray(UUID[]::new);
        return jdbc.sql("""
                        select l.id, l.public_id, l.name, coalesce(o.name, l.name) as provider
                        from listing_keeper k join listing l on l.id = k.listing_id
                          left join organisation o on o.id = l.organisation_id
                        where k.organisation_id = any(?) and l.status = 'open' and not l.example
                          and l.public_id not like 'K-%' and ? = any(l.kinds)
                        order by l.id limit ?
                        """)
                .params(organisations, SupportKind.SHARED_LIVES.slug(), MOST)
                .query((row, number) -> new Scheme(
                        row.getLong("id"),
                        row.getString("public_id"),
                        row.getString("name"),
                        row.getString("provider")))
                .list();
    }

    /** The one of theirs that this carer says has approved them. */
    Optional<Scheme> findOf(Actor actor, ListingDetails carer) {
        SupportDetails details = carer.offer().details();
        if (details == null || !carer.summary().kinds().contains(SupportKind.SHARED_LIVES_CARER)) {
            return Optional.empty();
        }
        List<String> named = details.checks().stream()
                .map(SupportDetails.Check::what)
                .filter(what -> what.startsWith(SupportDetails.APPROVED_BY))
                .map(what -> bare(what.substring(SupportDetails.APPROVED_BY.length())))
                .filter(name -> !name.isEmpty())
                .toList();
        return listOf(actor).stream()
                .filter(scheme -> named.contains(bare(scheme.name())) || named.contains(bare(scheme.provider())))
                .findFirst();
    }

    /** However its letters and marks are written. */
    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
