package uk.kindred.places;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Every live English postcode in one memory-mapped file (13 bytes each, about 19 MB, none of it on the heap): sorted
 * keys, then latitudes, longitudes and councils in the same order.
 */
final class PostcodeTable {

    static final int FORMAT = 0x4B504331; // "KPC1": another layout, another number
    static final int COUNCIL_CODE_BYTES = 9;
    static final byte NO_COUNCIL = (byte) 0xFF;
    /** Degrees are kept as whole hundred-thousandths, as the source gives them. */
    static final double UNITS_PER_DEGREE = 1e5;

    private final int size;
    private final List<String> councilCodes;
    private final IntBuffer keys;
    private final IntBuffer latitudes;
    private final IntBuffer longitudes;
    private final ByteBuffer councils;

    private PostcodeTable(ByteBuffer file) {
        if (file.getInt() != FORMAT) {
            throw new IllegalArgumentException("not a postcode table of this version");
        }
        size = file.getInt();
        councilCodes = readCouncilCodes(file);
        keys = nextInts(file);
        latitudes = nextInts(file);
        longitudes = nextInts(file);
        councils = file.slice();
        if (councils.remaining() != size) {
            throw new IllegalArgumentException("the postcode table is cut short");
        }
    }

    static PostcodeTable open(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            return new PostcodeTable(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return size;
    }

    Postcode postcodeAt(int row) {
        return PostcodeKeys.postcodeOf(keys.get(row));
    }

    /** The same number for all of a sector, and for no other. */
    int sectorAt(int row) {
        return keys.get(row) / PostcodeKeys.SECTOR_SPAN;
    }

    Coordinates coordinatesAt(int row) {
        return new Coordinates(latitudes.get(row) / UNITS_PER_DEGREE, longitudes.get(row) / UNITS_PER_DEGREE);
    }

    /** The ONS code of the council with adult social services, as the source gives it. */
    Optional<String> councilAt(int row) {
        byte council = councils.get(row);
        return council == NO_COUNCIL ? Optional.empty() : Optional.of(councilCodes.get(council & 0xFF));
    }

    OptionalInt find(Postcode postcode) {
        int key = PostcodeKeys.keyOf(postcode);
        int row = firstAtOrAfter(key);
        return row < size && keys.get(row) == key ? OptionalInt.of(row) : OptionalInt.empty();
    }

    /** The first row whose key is not smaller, {@link #size()} if there is none. */
    int firstAtOrAfter(int key) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys.get(middle) < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The council of most postcodes whose keys are in the range, from inclusive to exclusive. */
    Optional<String> mainCouncil(int fromKey, int toKey) {
        int[] counts = new int[councilCodes.size()];
        int end = firstAtOrAfter(toKey);
        for (int row = firstAtOrAfter(fromKey); row < end; row++) {
            byte council = councils.get(row);
            if (council != NO_COUNCIL) {
                counts[council & 0xFF]++;
            }
        }
        int most = Arrays.stream(counts).max().orElse(0);
        for (int i = 0; most > 0 && i < counts.length; i++) {
            if (counts[i] == most) {
                return Optional.of(councilCodes.get(i));
            }
        }
        return Optional.empty();
    }

    /** How many postcodes of each district lie in each council, by the source's codes. */
    Map<String, Map<String, Integer>> countByDistrict() {
        Map<String, Map<String, Integer>> districts = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        int district = -1;
        for (int row = 0; row < size; row++) {
            if (keys.get(row) / PostcodeKeys.DISTRICT_SPAN != district) {
                district = keys.get(row) / PostcodeKeys.DISTRICT_SPAN;
                counts = districts.computeIfAbsent(postcodeAt(row).district(), any -> new HashMap<>());
            }
            byte council = councils.get(row);
            if (council != NO_COUNCIL) {
                counts.merge(councilCodes.get(council & 0xFF), 1, Integer::sum);
            }
        }
        return districts;
    }

    private static List<String> readCouncilCodes(ByteBuffer file) {
        int count = file.getInt();
        List<String> codes = new ArrayList<>(count);
        byte[] code = new byte[COUNCIL_CODE_BYTES];
        for (int i = 0; i < count; i++) {
            file.get(code);
            codes.add(new String(code, StandardCharsets.US_ASCII));
        }
        return codes;
    }

    private IntBuffer nextInts(ByteBuffer file) {
        int bytes = size * Integer.BYTES;
        IntBuffer ints = file.slice(file.position(), bytes).asIntBuffer();
        file.position(file.position() + bytes);
        return ints;
    }
}
