package uk.kindred.places;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The postcode table on disk, written once for each edition of the open data. The edition's hash stands in the file's
 * name, and a half-written file never bears that name.
 */
final class PostcodeTableFile {

    private static final Logger log = LoggerFactory.getLogger(PostcodeTableFile.class);
    private static final int FIRST_GUESS = 1_500_000;
    private static final int INWARD_LENGTH = 3;
    private static final int SHORTEST_OUTWARD = 2;

    private final Path source;
    private final Path folder;

    /** @param source postcodes.csv.gz with the columns postcode, lat, lon, lad, county */
    PostcodeTableFile(Path source, Path folder) {
        this.source = source;
        this.folder = folder;
    }

    PostcodeTable open() {
        try {
            Path file = folder.resolve("postcodes-%s-%08x.bin".formatted(hashOfSource(), PostcodeTable.FORMAT));
            if (!Files.exists(file)) {
                write(file);
            }
            return PostcodeTable.open(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the postcodes in " + source + " cannot be read", e);
        }
    }

    private String hashOfSource() throws IOException {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(source));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    private void write(Path file) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "postcodes", ".unfinished");
        try {
            Rows rows = readSource();
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16))) {
                rows.write(out);
            }
            clearAway(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            log.info("Wrote {} postcodes to {}", rows.size, file.getFileName());
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Tables of earlier editions, and what a stopped process left half written. */
    private void clearAway(Path unfinished) throws IOException {
        try (DirectoryStream<Path> others = Files.newDirectoryStream(folder, "postcodes*.{bin,unfinished}")) {
            for (Path other : others) {
                if (!other.equals(unfinished)) {
                    Files.deleteIfExists(other);
                }
            }
        }
    }

    private Rows readSource() throws IOException {
        Rows rows = new Rows();
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(source), 1 << 16);
                CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(bytes)) {
            records.stream().skip(1).forEach(rows::add);
        }
        return rows;
    }

    /** Key and row number in one long, so that sorting the longs sorts the rows. */
    private static final class Rows {
        private final List<String> councilCodes = new ArrayList<>();
        private long[] keysAndRows = new long[FIRST_GUESS];
        private int[] latitudes = new int[FIRST_GUESS];
        private int[] longitudes = new int[FIRST_GUESS];
        private byte[] councils = new byte[FIRST_GUESS];
        private int size;

        /** A postcode without a point cannot be searched near, so it is left out. */
        void add(CsvRecord row) {
            if (row.getField(1).isEmpty() || row.getField(2).isEmpty()) {
                return;
            }
            if (size == latitudes.length) {
                grow();
            }
            keysAndRows[size] = (long) keyOf(row.getField(0)) << Integer.SIZE | size;
            latitudes[size] = units(row.getField(1));
            longitudes[size] = units(row.getField(2));
            councils[size++] = council(row.getField(3), row.getField(4));
        }

        /** The source writes postcodes as Royal Mail does; checking 1.5 million by pattern would take seconds. */
        private static int keyOf(String postcode) {
            int space = postcode.length() - INWARD_LENGTH - 1;
            if (space < SHORTEST_OUTWARD || postcode.charAt(space) != ' ') {
                throw new IllegalArgumentException("not a postcode: " + postcode);
            }
            return PostcodeKeys.keyOf(postcode.substring(0, space), postcode.substring(space + 1));
        }

        private byte council(String localAuthority, String county) {
            String code = county.startsWith("E10") ? county : localAuthority;
            if (code.isEmpty()) {
                return PostcodeTable.NO_COUNCIL;
            }
            int index = councilCodes.indexOf(code);
            if (index < 0) {
                councilCodes.add(code);
                index = councilCodes.size() - 1;
            }
            return (byte) index;
        }

        private static int units(String degrees) {
            return (int) Math.round(Double.parseDouble(degrees) * PostcodeTable.UNITS_PER_DEGREE);
        }

        private void grow() {
            int larger = size + size / 2;
            keysAndRows = Arrays.copyOf(keysAndRows, larger);
            latitudes = Arrays.copyOf(latitudes, larger);
            longitudes = Arrays.copyOf(longitudes, larger);
            councils = Arrays.copyOf(councils, larger);
        }

        void write(DataOutputStream out) throws IOException {
            long[] sorted = Arrays.copyOf(keysAndRows, size);
            Arrays.sort(sorted);
            out.writeInt(PostcodeTable.FORMAT);
            out.writeInt(size);
            out.writeInt(councilCodes.size());
            for (String code : councilCodes) {
                out.write(Arrays.copyOf(code.getBytes(StandardCharsets.US_ASCII), PostcodeTable.COUNCIL_CODE_BYTES));
            }
            for (long keyAndRow : sorted) {
                out.writeInt((int) (keyAndRow >> Integer.SIZE));
            }
            for (int[] column : List.of(latitudes, longitudes)) {
                for (long keyAndRow : sorted) {
                    out.writeInt(column[(int) keyAndRow]);
                }
            }
            for (long keyAndRow : sorted) {
                out.writeByte(councils[(int) keyAndRow]);
            }
        }
    }
}
