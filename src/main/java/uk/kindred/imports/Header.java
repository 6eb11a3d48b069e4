package uk.kindred.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of a table's columns, case and spaces apart. */
public final class Header {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Integer NONE = -1;

    private final Map<String, Integer> positions = new HashMap<>();
    /** Names as they were asked for: the same few for every row. */
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();

    private final int width;

    Header(List<String> names) {
        width = names.size();
        for (int i = 0; i < names.size(); i++) {
            positions.putIfAbsent(plain(names.get(i)), i);
        }
    }

    public boolean has(Collection<String> names) {
        return names.stream().map(Header::plain).allMatch(positions::containsKey);
    }

    int width() {
        return width;
    }

    /** From 0; null for a column that the table does not have. */
    @Nullable
    Integer find(String name) {
        Integer position = asked.computeIfAbsent(name, key -> positions.getOrDefault(plain(key), NONE));
        return position.equals(NONE) ? null : position;
    }

    private static String plain(String name) {
        return SPACES.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
