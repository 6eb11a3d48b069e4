package uk.kindred.places;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every postcode as the table on disk has them, with the councils' codes as Kindred writes them. */
@Component
final class TabledPostcodes implements EveryPostcode {

    private final PostcodeTables tables;
    private final Councils councils;
    private final Map<String, String> codes = new ConcurrentHashMap<>();

    TabledPostcodes(PostcodeTables tables, Councils councils) {
        this.tables = tables;
        this.councils = councils;
    }

    @Override
    public int size() {
        return tables.get().size();
    }

    @Override
    public Postcode postcodeAt(int row) {
        return tables.get().postcodeAt(row);
    }

    @Override
    public Coordinates coordinatesAt(int row) {
        return tables.get().coordinatesAt(row);
    }

    @Override
    public int sectorAt(int row) {
        return tables.get().sectorAt(row);
    }

    @Override
    public String sectorName(int sector) {
        return PostcodeKeys.postcodeOf(sector * PostcodeKeys.SECTOR_SPAN).sector();
    }

    @Override
    public @Nullable String councilAt(int row) {
        return tables.get()
                .councilAt(row)
                .map(code -> codes.computeIfAbsent(code, this::asWrittenHere))
                .orElse(null);
    }

    /** The source's code may be newer than ours. */
    private String asWrittenHere(String code) {
        return councils.findByGss(code).map(Council::gss).orElse(code);
    }
}
