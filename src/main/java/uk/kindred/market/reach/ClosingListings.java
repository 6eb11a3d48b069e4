package uk.kindred.market.reach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.supply.KindSupply;
import uk.kindred.places.Council;

/** Open, real listings of which somebody asks what would be if they closed. */
@Service
@Transactional(readOnly = true)
public class ClosingListings {

    private static final String LISTINGS = """
            select l.id, l.public_id, l.name, l.organisation_id, o.name as provider, l.beds, l.council_gss
            from listing l left join organisation o on o.id = l.organisation_id
            where l.status = 'open' and not l.example
            """;

    private static final String NAMED = LISTINGS + """
              and l.council_gss = :council and l.kinds @> array[cast(:kind as text)]
              and (strpos(lower(l.name), lower(:words)) > 0 or strpos(lower(o.name), lower(:words)) > 0)
            order by l.name, l.id limit :most
            """;

    private static final String RUN_BY = LISTINGS + """
              and l.kinds @> array[cast(:kind as text)]
              and (l.id = any(:listings) or l.organisation_id = any(:organisations))
            order by l.name, l.id
            """;

    private static final String OF_COUNCIL = """
            select count(*) as listings, coalesce(sum(beds), 0) as beds, count(organisation_id) as run_by from listing
            where status = 'open' and not example and council_gss = ? and kinds @> array[cast(? as text)]
            """;

    private final JdbcClient jdbc;

    ClosingListings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A listing as far as its closing matters.
     *
     * @param id by database key
     * @param organisationId by database key; null if not known
     * @param beds registered; null if it has none
     */
    public record Closing(
            long id,
            String publicId,
            String name,
            @Nullable Long organisationId,
            @Nullable String provider,
            @Nullable Integer beds,
            @Nullable String councilGss) {}

    /**
     * What there is of a kind in a council's area.
     *
     * @param providerKnown listings of which it is known who runs them
     */
    public record Stock(long listings, long beds, long providerKnown) {

        public boolean isMostlyKnown() {
            return KindSupply.isMostlyKnown(providerKnown, listings);
        }
    }

    /** By name: those in the council's area, whose name or provider's name has these words. */
    public List<Closing> listNamed(Council council, SupportKind kind, String words, int most) {
        return jdbc.sql(NAMED)
                .param("council", council.gss())
                .param("kind", kind.slug())
                .param("words", words)
                .param("most", most)
                .query(ClosingListings::read)
                .list();
    }

    /** Those of them that are there. @param publicIds CQC's location IDs, or Kindred's own */
    public List<Closing> listByPublicIds(Collection<String> publicIds) {
        return jdbc.sql(LISTINGS + " and l.public_id = any(?) order by l.name, l.id")
                .param(publicIds.toArray(String[]::new))
                .query(ClosingListings::read)
                .list();
    }

    /** All of a kind that would close, wherever they are. */
    public List<Closing> listClosing(SupportKind kind, WhatIf change) {
        return jdbc.sql(RUN_BY)
                .param("kind", kind.slug())
                .param("listings", change.closingListings().toArray(Long[]::new))
                .param("organisations", change.closingOrganisations().toArray(Long[]::new))
                .query(ClosingListings::read)
                .list();
    }

    public Stock stock(Council council, SupportKind kind) {
        return jdbc.sql(OF_COUNCIL)
                .params(council.gss(), kind.slug())
                .query((row, number) -> new Stock(row.getLong("listings"), row.getLong("beds"), row.getLong("run_by")))
                .single();
    }

    private static Closing read(ResultSet row, int number) throws SQLException {
        long organisation = row.getLong("organisation_id");
        Long known = row.wasNull() ? null : Long.valueOf(organisation);
        int beds = row.getInt("beds");
        Integer registered = row.wasNull() ? null : Integer.valueOf(beds);
        return new Closing(
                row.getLong("id"),
                row.getString("public_id"),
                row.getString("name"),
                known,
                row.getString("provider"),
                registered,
                row.getString("council_gss"));
    }
}
