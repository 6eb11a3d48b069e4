package uk.kindred.reviews.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.PersonalData;

/**
 * What somebody did about reviews for a provider or a council, for their file: invitations they made, and that they typed
 * letters in, but not whose. What they did is their organisation's and stays when they leave; the number that stands there
 * in place of their name then leads to nobody.
 */
@Component
class StaffData implements PersonalData {

    private static final int MOST = 1_000;

    private final JdbcClient jdbc;

    StaffData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "workOnReviews";
    }

    @Override
    public Object of(PersonId person) {
        Map<String, Object> work = new LinkedHashMap<>();
        work.put("invitations", invitations(person));
        work.put(
                "typedIn",
                jdbc.sql("select count(*) from review where typed_by = ?")
                        .param(person.value())
                        .query(Long.class)
                        .single());
        return work;
    }

    private List<Map<String, Object>> invitations(PersonId person) {
        return jdbc.sql("""
                        select l.name, b.people, b.made_at from invitation_batch b join listing l on l.id = b.listing_id
                        where b.made_by = ? order by b.made_at desc limit ?
                        """)
                .params(person.value(), MOST)
                .query((row, number) -> {
                    Map<String, Object> batch = new LinkedHashMap<>();
                    batch.put("of", row.getString("name"));
                    batch.put("people", row.getInt("people"));
                    batch.put("madeAt", row.getTimestamp("made_at").toInstant().toString());
                    return batch;
                })
                .list();
    }
}
