package uk.kindred.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.reviews.InvitationBatch.Handed;
import uk.kindred.reviews.InvitationBatch.Sampled;

/** Reads invitations: two statements, however many. */
@Component("reviewInvitationRows")
class InvitationRows {

    /** Of fewer used codes nobody is told: each would be known. */
    private static final int FEWEST_USED = 5;

    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<InvitationBatch> find(UUID id) {
        return withSamples(jdbc.sql("select * from invitation_batch where id = ?")
                        .param(id)
                        .query(InvitationRows::batch)
                        .list())
                .stream()
                .findFirst();
    }

    /** The newest first. */
    List<InvitationBatch> list(long listingId, int most, long offset) {
        return withSamples(jdbc.sql("""
                        select * from invitation_batch where listing_id = ?
                        order by made_at desc, id limit ? offset ?
                        """)
                .params(listingId, most, offset)
                .query(InvitationRows::batch)
                .list());
    }

    private List<InvitationBatch> withSamples(List<InvitationBatch> batches) {
        Map<UUID, List<Sampled>> samples = new HashMap<>();
        jdbc.sql("select batch_id, number, handed from invitation_sample where batch_id = any(?) order by number")
                .param(batches.stream().map(InvitationBatch::id).toArray(UUID[]::new))
                .query(row -> {
                    String handed = row.getString("handed");
                    samples.computeIfAbsent(row.getObject("batch_id", UUID.class), any -> new ArrayList<>())
                            .add(new Sampled(
                                    row.getInt("number"), handed == null ? null : Coded.get(Handed.values(), handed)));
                });
        return batches.stream()
                .map(one -> new InvitationBatch(
                        one.id(),
                        one.listingId(),
                        one.people(),
                        one.from(),
                        one.to(),
                        one.madeAt(),
                        one.expiresAt(),
                        one.state(),
                        one.doubts(),
                        one.used(),
                        one.usedAgain(),
                        samples.getOrDefault(one.id(), List.of()),
                        one.toEverybody()))
                .toList();
    }

    private static InvitationBatch batch(ResultSet row, int number) throws SQLException {
        int used = row.getInt("used_told");
        return new InvitationBatch(
                row.getObject("id", UUID.class),
                row.getLong("listing_id"),
                row.getInt("people"),
                Quarter.of(row.getObject("drawn_from", LocalDate.class)),
                Quarter.of(row.getObject("drawn_to", LocalDate.class)),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                row.getString("state"),
                Arrays.asList((String[]) row.getArray("doubts").getArray()),
                used < FEWEST_USED ? null : used,
                row.getInt("used_again"),
                List.of(),
                row.getBoolean("to_everybody"));
    }
}
