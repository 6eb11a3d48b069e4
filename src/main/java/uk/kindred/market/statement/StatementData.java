package uk.kindred.market.statement;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.LeavingWords;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.PersonalData;

/** Which versions of a council's statement somebody saved: in their file. The words are the council's, and stay with it. */
@Component
class StatementData implements PersonalData {

    private static final int MOST = 1_000;

    private final JdbcClient jdbc;

    StatementData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "marketStatements";
    }

    @Override
    public Object of(PersonId person) {
        return list(person);
    }

    private List<Map<String, String>> list(PersonId person) {
        return jdbc.sql("""
                        select council_gss, version, made_at from market_statement
                        where made_by = ? order by made_at desc limit ?
                        """)
                .params(person.value(), MOST)
                .query((row, number) -> Map.of(
                        "council", row.getString("council_gss"),
                        "version", row.getString("version"),
                        "savedAt", row.getTimestamp("made_at").toInstant().toString()))
                .list();
    }

    /** What becomes of them when somebody leaves. */
    @Component
    static class Words implements LeavingWords {

        private final StatementData data;

        Words(StatementData data) {
            this.data = data;
        }

        @Override
        public List<String> of(PersonId person) {
            return data.list(person).isEmpty()
                    ? List.of()
                    : List.of("What you saved of your council’s market position statement stays with the council, and"
                            + " nothing says any more that it was you.");
        }
    }
}
