package uk.kindred.market.reach;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.directory.SupportKind;

/** What was reckoned for fixed questions, as it is kept in PostgreSQL. */
@Component
class StoredReach {

    static final String ENGLAND = "England";

    private static final int NUMBERS = 5;
    private static final int AT_ONCE = 200;

    private static final String WRITE = """
            insert into stored_reach (question, area, kind, numbers, sectors, sector_numbers) values (?, ?, ?, ?, ?, ?)
            """;

    private static final String ALL_KINDS = """
            select q.counted_on, r.kind, r.numbers, r.sectors, r.sector_numbers
            from stored_reach_question q
              join stored_reach r on r.question = q.question
            where q.question = ? and r.area = ?
            """;

    private static final String FIND = """
            select q.counted_on, r.numbers, r.sectors, r.sector_numbers
            from stored_reach_question q
              join stored_reach r on r.question = q.question
            where q.question = ? and r.area = ? and r.kind = ?
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    StoredReach(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    private record Row(String area, SupportKind kind, AreaReach whole, List<AreaReach> sectors) {}

    /** @param area a council's code, or {@link #ENGLAND} */
    @Transactional(readOnly = true)
    public Optional<KindReach> find(ReachQuestion question, String area, SupportKind kind) {
        return question.examples()
                ? Optional.empty()
                : jdbc.sql(FIND)
                        .params(FixedQuestions.key(question), area, kind.slug())
                        .query((row, number) -> read(row, area))
                        .optional();
    }

    /** Of every kind of which there is an option anywhere in England; empty if nothing is stored. Areas are as in {@link #find}. */
    @Transactional(readOnly = true)
    public Map<SupportKind, KindReach> list(ReachQuestion question, String area) {
        Map<SupportKind, KindReach> kinds = new EnumMap<>(SupportKind.class);
        jdbc.sql(ALL_KINDS).params(FixedQuestions.key(question), area).query(row -> {
            KindReach reach = read(row, area);
            SupportKind.findBySlug(row.getString("kind")).ifPresent(kind -> kinds.put(kind, reach));
        });
        return kinds;
    }

    boolean isCountedOn(ReachQuestion question, LocalDate day) {
        return jdbc.sql("select exists (select from stored_reach_question where question = ? and counted_on = ?)")
                .params(FixedQuestions.key(question), day)
                .query(Boolean.class)
                .single();
    }

    /** All or nothing takes the place of what was there. @param tables of all England */
    @Transactional
    public void replace(ReachQuestion question, LocalDate day, Map<SupportKind, ReachTable> tables) {
        String key = FixedQuestions.key(question);
        jdbc.sql("delete from stored_reach_question where question = ?")
                .param(key)
                .update();
        jdbc.sql("insert into stored_reach_question values (?, ?)")
                .params(key, day)
                .update();
        tables.forEach((kind, table) -> {
            AreaReach england = AreaReach.of(table.whole());
            if (england.withOne() > 0) {
                List<Row> rows = new ArrayList<>(List.of(new Row(ENGLAND, kind, england, List.of())));
                table.sectorsByCouncil()
                        .forEach((council, sectors) -> rows.add(new Row(
                                council,
                                kind,
                                sum(sectors),
                                sectors.stream().map(AreaReach::of).toList())));
                template.batchUpdate(WRITE, rows, AT_ONCE, (statement, row) -> write(statement, key, row));
            }
        });
    }

    /** Questions that are asked no more. */
    void removeExcept(List<ReachQuestion> questions) {
        jdbc.sql("delete from stored_reach_question where question <> all(?)")
                .param(questions.stream().map(FixedQuestions::key).toArray(String[]::new))
                .update();
    }

    private static AreaReach sum(List<ReachShare> sectors) {
        long[] atLeast = new long[ReachShare.MOST + 1];
        for (ReachShare sector : sectors) {
            for (int options = 0; options <= ReachShare.MOST; options++) {
                atLeast[options] += sector.postcodes(options);
            }
        }
        return AreaReach.of(new ReachShare("all", atLeast));
    }

    private static void write(PreparedStatement statement, String key, Row row) throws SQLException {
        Short[] ofSectors = row.sectors.stream()
                .flatMap(sector -> numbers(sector).stream())
                .map(Long::shortValue)
                .toArray(Short[]::new);
        statement.setString(1, key);
        statement.setString(2, row.area);
        statement.setString(3, row.kind.slug());
        statement.setArray(4, array(statement, "int8", numbers(row.whole).toArray()));
        statement.setArray(
                5,
                array(
                        statement,
                        "text",
                        row.sectors.stream().map(AreaReach::area).toArray()));
        statement.setArray(6, array(statement, "int2", ofSectors));
    }

    private static Array array(PreparedStatement statement, String type, Object[] values) throws SQLException {
        return statement.getConnection().createArrayOf(type, values);
    }

    private static List<Long> numbers(AreaReach reach) {
        return List.of(reach.postcodes(), reach.withOne(), reach.withThree(), reach.withFive(), reach.withTen());
    }

    private static KindReach read(ResultSet row, String area) throws SQLException {
        Number[] whole = (Number[]) row.getArray("numbers").getArray();
        String[] names = (String[]) row.getArray("sectors").getArray();
        Number[] ofSectors = (Number[]) row.getArray("sector_numbers").getArray();
        List<AreaReach> sectors = new ArrayList<>(names.length);
        for (int index = 0; index < names.length; index++) {
            sectors.add(reach(names[index], ofSectors, NUMBERS * index));
        }
        return new KindReach(
                row.getObject("counted_on", LocalDate.class),
                reach(area.equals(ENGLAND) ? ENGLAND : "all", whole, 0),
                sectors);
    }

    private static AreaReach reach(String area, Number[] numbers, int from) {
        return new AreaReach(
                area,
                numbers[from].longValue(),
                numbers[from + 1].longValue(),
                numbers[from + 2].longValue(),
                numbers[from + 3].longValue(),
                numbers[from + 4].longValue());
    }
}
