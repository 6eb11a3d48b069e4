package uk.kindred.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.PersonId;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.Secrets;
import uk.kindred.base.vault.Vault;
import uk.kindred.base.vault.Vaults;

/** Reads matters. */
@Component
class MatterRows {

    private static final String SELECT = """
            select m.*, first.kind as appealed_kind, first.reference as appealed_reference, first.decided_by as appealed_decided_by
            from moderation_matter m left join moderation_matter first on first.id = m.appealed_id
            """;

    private static final String WAITING = "m.decided_at is null and m.withdrawn_at is null";

    private final JdbcClient jdbc;
    private final Vault vault;

    MatterRows(JdbcClient jdbc, Vaults vaults) {
        this.jdbc = jdbc;
        this.vault = MatterColumns.vault(vaults);
    }

    Optional<Matter> find(UUID id) {
        return jdbc.sql(SELECT + "where m.id = ?").param(id).query(this::matter).optional();
    }

    /** Whoever else wants to decide on it waits until this transaction has ended. */
    Optional<Matter> findToDecide(UUID id) {
        return jdbc.sql(SELECT + "where m.id = ? for update of m")
                .param(id)
                .query(this::matter)
                .optional();
    }

    /** The one that was decided last about this thing. */
    Optional<Matter> findDecided(MatterKind kind, String reference) {
        return jdbc.sql(SELECT + """
                        where m.kind = ? and m.reference = ? and m.decided_at is not null
                        order by m.asked_at desc limit 1
                        """)
                .params(kind.slug(), reference)
                .query(this::matter)
                .optional();
    }

    /** Urgent ones first, then the oldest first. @param kind null for all */
    List<Matter> listWaiting(@Nullable MatterKind kind, int offset, int most) {
        JdbcClient.StatementSpec query = kind == null
                ? jdbc.sql(SELECT + "where " + WAITING
                        + " order by m.urgent desc, m.asked_at, m.id offset :from limit :most")
                : jdbc.sql(SELECT + "where m.kind = :kind and " + WAITING
                                + " order by m.urgent desc, m.asked_at, m.id offset :from limit :most")
                        .param("kind", kind.slug());
        return query.param("from", offset)
                .param("most", most)
                .query(this::matter)
                .list();
    }

    /** Urgent ones that wait, asked before this moment, the oldest first. */
    List<Matter> listUrgentBefore(Instant moment, int most) {
        return jdbc.sql(SELECT + "where m.urgent and m.asked_at < ? and " + WAITING + " order by m.asked_at limit ?")
                .params(Timestamp.from(moment), most)
                .query(this::matter)
                .list();
    }

    Map<MatterKind, Long> countWaiting() {
        Map<MatterKind, Long> counts = new EnumMap<>(MatterKind.class);
        jdbc.sql("select m.kind, count(*) as waiting from moderation_matter m where " + WAITING + " group by m.kind")
                .query(row -> {
                    counts.put(MatterKind.ofSlug(row.getString("kind")), row.getLong("waiting"));
                });
        return counts;
    }

    /** The others about the same listing, the newest first. */
    List<Matter> listOthers(long listingId, UUID except, int offset, int most) {
        return jdbc.sql(SELECT + "where m.listing_id = ? and m.id <> ? order by m.asked_at desc offset ? limit ?")
                .params(listingId, except, offset, most)
                .query(this::matter)
                .list();
    }

    Optional<Matter> findAppeal(UUID against, Side by) {
        return jdbc.sql(SELECT + "where m.appealed_id = ? and m.appealed_by = ?")
                .params(against, by.slug())
                .query(this::matter)
                .optional();
    }

    /** The newest first, by the address that was given. */
    List<Matter> listAskedBy(EmailAddress email, int most) {
        return jdbc.sql(SELECT + "where m.asker_mark = ? order by m.asked_at desc limit ?")
                .params(vault.mark(email), most)
                .query(this::matter)
                .list();
    }

    int countReportsBy(EmailAddress email, Instant since) {
        return jdbc.sql(
                        "select count(*) from moderation_matter where asker_mark = ? and asked_at > ? and kind = 'report'")
                .params(vault.mark(email), Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** What a private link opens. */
    record Linked(UUID matter, Side side) {}

    Optional<Linked> findLink(String token) {
        return jdbc.sql("select matter_id, side from moderation_link where token_hash = ?")
                .param(Secrets.hash(token))
                .query((row, number) ->
                        new Linked(row.getObject("matter_id", UUID.class), Side.ofSlug(row.getString("side"))))
                .optional();
    }

    private Matter matter(ResultSet row, int number) throws SQLException {
        String topic = row.getString("topic");
        String email = row.getString("asker_email");
        UUID organisation = row.getObject("organisation_id", UUID.class);
        return new Matter(
                row.getObject("id", UUID.class),
                MatterKind.ofSlug(row.getString("kind")),
                row.getString("reference"),
                row.getObject("listing_id", Long.class),
                row.getString("title"),
                row.getString("shown_at"),
                row.getBoolean("urgent"),
                row.getInt("version"),
                topic == null ? null : ReportTopic.findBySlug(topic).orElseThrow(),
                vault.openIfAny(row.getString("words")),
                email == null ? null : EmailAddress.parse(vault.open(email)),
                organisation == null ? null : new OrganisationId(organisation),
                row.getTimestamp("asked_at").toInstant(),
                instant(row, "withdrawn_at"),
                instant(row, "erased_at"),
                decision(row),
                appealed(row));
    }

    private static Matter.@Nullable Decision decision(ResultSet row) throws SQLException {
        Instant at = instant(row, "decided_at");
        return at == null
                ? null
                : new Matter.Decision(
                        at,
                        new PersonId(row.getObject("decided_by", UUID.class)),
                        row.getBoolean("accepted"),
                        row.getString("reason"),
                        row.getBoolean("listing_closed"));
    }

    private static Matter.@Nullable Appealed appealed(ResultSet row) throws SQLException {
        UUID first = row.getObject("appealed_id", UUID.class);
        return first == null
                ? null
                : new Matter.Appealed(
                        first,
                        MatterKind.ofSlug(row.getString("appealed_kind")),
                        row.getString("appealed_reference"),
                        Side.ofSlug(row.getString("appealed_by")),
                        new PersonId(row.getObject("appealed_decided_by", UUID.class)));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
