package uk.kindred.enquiries;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Services of the shipped register that somebody keeps, for the length of a test. */
public final class KeptListings {

    private final JdbcClient jdbc;

    public KeptListings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param contact where enquiries go; blank: nobody keeps it */
    public record Kept(long databaseId, String id, String slug, String name, String phone, String contact) {}

    /** @param number which of them, from 0 */
    public Kept keep(int number) {
        Kept kept = nobodyKeeps(number);
        String contact = "manager-" + UUID.randomUUID() + "@services.example";
        jdbc.sql("insert into listing_contact values (?, ?, 'operator', now())")
                .params(kept.databaseId(), contact)
                .update();
        return new Kept(kept.databaseId(), kept.id(), kept.slug(), kept.name(), kept.phone(), contact);
    }

    public Kept nobodyKeeps(int number) {
        return jdbc.sql("""
                        select id, public_id, slug, name, phone from listing
                        where status = 'open' and phone is not null and not example order by public_id limit 1 offset ?
                        """)
                .param(200 + number)
                .query((row, index) -> new Kept(
                        row.getLong("id"),
                        row.getString("public_id"),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("phone"),
                        ""))
                .single();
    }

    /** Nothing is kept any more, and nothing was asked. */
    public void forget() {
        for (String table :
                new String[] {"enquiry_link", "enquiry_message", "enquiry_thread", "enquiry", "listing_contact"}) {
            jdbc.sql("delete from " + table).update();
        }
    }
}
