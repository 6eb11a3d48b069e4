package uk.kindred.market.supply;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The supply of regions, England and other councils, to compare one with: as it was last reckoned, since reckoning it takes
 * longer than anybody waits for a page.
 */
@Service
@Transactional(readOnly = true)
public class AreaSupply {

    /** The area that all councils make up. */
    public static final String ENGLAND = Areas.ENGLAND;

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String WRITE = """
            insert into area_supply (area, kind, figures)
            select * from unnest(cast(:areas as text[]), cast(:kinds as text[]), cast(:figures as jsonb[]))
            """;

    private final JdbcClient jdbc;

    AreaSupply(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param listings open ones, of all England */
    record State(LocalDate asAt, long listings) {}

    private record Row(String area, KindSupply figures) {}

    /** The day of all figures here; empty before the first time. */
    public Optional<LocalDate> findDay() {
        return findState().map(State::asAt);
    }

    /**
     * By area, then in the kinds' order; an area without any listing is not in it.
     *
     * @param areas councils' codes, regions' names, {@link #ENGLAND}
     */
    public Map<String, List<KindSupply>> list(Collection<String> areas) {
        return jdbc
                .sql("select area, figures from area_supply where area = any(cast(:areas as text[]))")
                .param("areas", areas.toArray(String[]::new))
                .query((row, number) ->
                        new Row(row.getString("area"), JSON.readValue(row.getString("figures"), KindSupply.class)))
                .stream()
                .sorted((one, other) -> one.figures.kind().compareTo(other.figures.kind()))
                .collect(Collectors.groupingBy(Row::area, Collectors.mapping(Row::figures, Collectors.toList())));
    }

    /** How much of what there is in England is known, as it was last reckoned. */
    public Completeness completeness() {
        return Completeness.of(list(List.of(ENGLAND)).getOrDefault(ENGLAND, List.of()));
    }

    Optional<State> findState() {
        return jdbc.sql("select as_at, listings from area_supply_state")
                .query((row, number) -> new State(row.getObject("as_at", LocalDate.class), row.getLong("listings")))
                .optional();
    }

    /** In place of all that was there. */
    @Transactional
    void replace(Map<String, List<KindSupply>> supplies, State state) {
        jdbc.sql("delete from area_supply").update();
        List<Row> rows = supplies.entrySet().stream()
                .flatMap(area -> area.getValue().stream().map(figures -> new Row(area.getKey(), figures)))
                .toList();
        jdbc.sql(WRITE)
                .param("areas", rows.stream().map(Row::area).toArray(String[]::new))
                .param(
                        "kinds",
                        rows.stream().map(row -> row.figures.kind().slug()).toArray(String[]::new))
                .param(
                        "figures",
                        rows.stream()
                                .map(row -> JSON.writeValueAsString(row.figures))
                                .toArray(String[]::new))
                .update();
        jdbc.sql("""
                        insert into area_supply_state (as_at, listings) values (:asAt, :listings)
                        on conflict (only_one) do update set as_at = excluded.as_at, listings = excluded.listings
                        """)
                .param("asAt", state.asAt)
                .param("listings", state.listings)
                .update();
    }
}
