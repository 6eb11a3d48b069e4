package uk.kindred.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of a table's columns, case and spaces apart. */
public final class Header {

    private final Map<String, Integer> positions = new HashMap<>();
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

    @Nullable
    Integer find(String name) {
        return positions.get(plain(name));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
