package uk.kindred.search.postgres;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Conditions that must all hold, and the values that they name. What people typed only ever is a value. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final MapSqlParameterSource values;

    Conditions(MapSqlParameterSource values) {
        this.values = values;
    }

    Conditions add(String condition) {
        conditions.add(condition);
        return this;
    }

    Conditions value(String name, @Nullable Object value) {
        values.addValue(name, value);
        return this;
    }

    String sql() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }
}
