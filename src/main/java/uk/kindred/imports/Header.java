package uk.kindred.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The names of a table's columns, case and spaces apart. */
public final class Header {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<String, Integer> positions = new HashMap<>();
    /** Names as they were asked for: the same few for every row. */
    private final Map<String, Optional<Integer>> asked = new ConcurrentHashMap<>();

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

    Optional<Integer> find(String name) {
        return asked.computeIfAbsent(name, key -> Optional.ofNullable(positions.get(plain(key))));
    }

    private static String plain(String name) {
        return SPACES.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
