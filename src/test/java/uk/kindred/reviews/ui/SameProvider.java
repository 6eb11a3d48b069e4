package uk.kindred.reviews.ui;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.enquiries.KeptListings.Kept;

/** Two services that belong to the provider of a third, for the length of a test. */
final class SameProvider {

    private record Before(
            long id, @Nullable Long organisation, @Nullable Integer beds) {}

    private final JdbcClient jdbc;
    private final Kept other;
    private final Kept small;
    private final Before otherBefore;
    private final Before smallBefore;

    SameProvider(JdbcClient jdbc, Kept first, Kept other, Kept small) {
        this.jdbc = jdbc;
        this.other = other;
        this.small = small;
        otherBefore = before(other);
        smallBefore = before(small);
        jdbc.sql("""
                        update listing set organisation_id = (select organisation_id from listing where id = ?)
                        where id in (?, ?)
                        """)
                .params(first.databaseId(), other.databaseId(), small.databaseId())
                .update();
    }

    Kept other() {
        return other;
    }

    Kept small() {
        return small;
    }

    void makeOtherAHousehold() {
        jdbc.sql("update listing set beds = 3 where id = ?")
                .param(other.databaseId())
                .update();
    }

    void part() {
        restore(otherBefore);
        restore(smallBefore);
    }

    private Before before(Kept one) {
        return jdbc.sql("select id, organisation_id, beds from listing where id = ?")
                .param(one.databaseId())
                .query((row, number) -> new Before(
                        row.getLong("id"),
                        row.getObject("organisation_id", Long.class),
                        row.getObject("beds", Integer.class)))
                .single();
    }

    private void restore(Before before) {
        jdbc.sql("update listing set organisation_id = :organisation, beds = :beds where id = :id")
                .param("organisation", before.organisation())
                .param("beds", before.beds())
                .param("id", before.id())
                .update();
    }
}
