package uk.kindred.market.invite;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.PersonalData;

/** When an officer sent invitations, for their file; to whom, nobody knows any more. */
@Component
class InvitationData implements PersonalData {

    private static final int MOST = 1_000;

    private final JdbcClient jdbc;

    InvitationData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "marketInvitations";
    }

    @Override
    public Object of(PersonId person) {
        return jdbc.sql("""
                        select council_gss, sent_at from market_invitation
                        where invited_by = ? order by sent_at desc limit ?
                        """)
                .params(person.value(), MOST)
                .query((row, number) -> Map.of(
                        "council", row.getString("council_gss"),
                        "sentAt", row.getTimestamp("sent_at").toInstant().toString()))
                .list();
    }
}
