package uk.kindred.providers.selfservice;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.PersonalData;

/** When somebody was asked about which listing, for their file; it goes with them by itself. */
@Component
class FreshnessData implements PersonalData {

    private static final int MOST_IN_FILE = 10_000;

    private final JdbcClient jdbc;

    FreshnessData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "mailsAboutListings";
    }

    @Override
    public Object of(PersonId person) {
        List<Map<String, String>> asked = jdbc.sql("""
                        select l.public_id, m.sent_on from freshness_mail m join listing l on l.id = m.listing_id
                        where m.person_id = ? order by m.sent_on desc, l.id limit ?
                        """)
                .params(person.value(), MOST_IN_FILE)
                .query((row, number) -> Map.of(
                        "listing", row.getString("public_id"),
                        "askedOn", row.getString("sent_on")))
                .list();
        List<String> stopped = jdbc.sql(
                        "select organisation_id::text as organisation from freshness_mail_stop where person_id = ?")
                .param(person.value())
                .query((row, number) -> row.getString("organisation"))
                .list();
        return Map.of("asked", asked, "stoppedForOrganisations", stopped);
    }
}
