package uk.kindred.market.notes;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.PersonalData;

/** That somebody wrote notes for a council, and when. What they say is the council's, and in no file but the council's. */
@Component
class NoteData implements PersonalData {

    private static final int MOST_IN_FILE = 10_000;

    private final JdbcClient jdbc;

    NoteData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "marketNotes";
    }

    @Override
    public Object of(PersonId person) {
        return jdbc.sql("""
                        select n.council_gss, v.written_at from commissioner_note_version v
                          join commissioner_note n on n.id = v.note_id
                        where v.written_by = ? order by v.id desc limit ?
                        """)
                .params(person.value(), MOST_IN_FILE)
                .query((row, number) -> Map.of(
                        "council", row.getString("council_gss"),
                        "at", row.getTimestamp("written_at").toInstant().toString()))
                .list();
    }
}
