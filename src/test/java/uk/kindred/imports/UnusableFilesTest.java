package uk.kindred.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.kindred.imports.DirectoryRow.location;
import static uk.kindred.imports.ImportWorld.homes;
import static uk.kindred.imports.ImportWorld.with;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Broken and hostile files: nothing changes, and the operator is told why and what to do. */
@ImportTest
class UnusableFilesTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final String NAME = "01_July_2026_CQC_directory.csv";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    @Autowired
    private Imports imports;

    @Autowired
    private ImportWorld world;

    private final List<DirectoryRow> known = homes(30);
    private String before = "";

    @BeforeEach
    void begin() {
        world.empty();
        imports.load(DirectoryFile.of(LocalDate.of(2026, 6, 2), known).writeTo(folder));
        before = world.everythingSeen();
    }

    private void assertRefused(String name, byte[] bytes, String reason) {
        RunReport run = imports.load(DirectoryFile.write(folder, name, bytes));
        assertThat(run.status()).isEqualTo("failed");
        assertThat(run.message()).contains(reason);
        assertThat(world.everythingSeen()).isEqualTo(before);
        assertThat(world.count("register_entry")).isZero();
    }

    private void assertRefused(byte[] bytes, String reason) {
        assertRefused(NAME, bytes, reason);
    }

    private DirectoryFile july(DirectoryRow... more) {
        return DirectoryFile.of(JULY, with(known, more));
    }

    @Test
    void anEmptyFile() {
        assertRefused(new byte[0], "empty");
    }

    @Test
    void aFileWithAHeaderOnly() {
        assertRefused(DirectoryFile.of(JULY).bytes(), "not one usable row");
    }

    @Test
    void aFileCutOffInTheMiddleOfARow() {
        byte[] whole = july().bytes();
        assertRefused(Arrays.copyOf(whole, whole.length - 120), "ends in the middle of line 34");
    }

    @Test
    void aFileCutOffInsideQuotes() {
        byte[] cut = july(location("1-2001").named("The \"Old\" House, Leeds"))
                .text()
                .replaceFirst("(?s)(The \"\"Old).*", "$1")
                .getBytes(StandardCharsets.UTF_8);
        assertRefused(cut, "no proper CSV");
    }

    @Test
    void aQuotationMarkThatIsNeverClosed() {
        assertRefused(july().raw("\"Never closed,,,").raw("another,line").bytes(), "no proper CSV");
    }

    @Test
    void anArchiveThatBreaksOff() {
        byte[] whole = gzip(july().bytes(), 1);
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "breaks off or is damaged");
    }

    @Test
    void aSmallArchiveThatUnpacksToAFloodOfBytes() {
        assertRefused(
                gzip("An endless line of text. ".getBytes(StandardCharsets.UTF_8), 13_000_000),
                "far larger than a register");
    }

    @Test
    void textInUtf16() {
        assertRefused(july().in(StandardCharsets.UTF_16).bytes(), "UTF-16");
    }

    @Test
    void nulBytesInTheText() {
        assertRefused(july(location("1-2001").named("Nul\0House")).bytes(), "not plain text");
    }

    @Test
    void twoEncodingsMixed() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write(july(location("1-2001").named("St Mary’s")).bytes());
        mixed.write(DirectoryFile.of(JULY, location("1-2002").named("St John’s"))
                .in(WINDOWS_1252)
                .bytes());
        assertRefused(mixed.toByteArray(), "mixes two encodings");
    }

    @Test
    void aPictureUnderTheNameOfADirectory() {
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, (byte) 0x90}, "neither UTF-8");
    }

    @Test
    void anotherTable() {
        assertRefused("name,town\r\nA,B\r\n".getBytes(StandardCharsets.UTF_8), "no register that Kindred knows");
    }

    @Test
    void aNameWithoutADate() {
        assertRefused("directory.csv", july().bytes(), "does not say which day");
    }

    @Test
    void aNameWithAnImpossibleDate() {
        assertRefused("31_June_2026_CQC_directory.csv", july().bytes(), "is none");
    }

    @Test
    void aFileFromTheFuture() {
        assertRefused("01_July_2031_CQC_directory.csv", july().bytes(), "still to come");
    }

    @Test
    void aCellOfTenMegabytes() {
        assertRefused(july(location("1-2001").named("x".repeat(10_000_000))).bytes(), "no proper CSV");
    }

    @Test
    void aRowOfAMillionColumns() {
        assertRefused(july().raw(",".repeat(1_000_000)).bytes(), "no proper CSV");
    }

    @Test
    void aHeaderOfAMillionColumns() {
        assertRefused((",Name".repeat(1_000_000) + "\r\n").getBytes(StandardCharsets.UTF_8), "no proper CSV");
    }

    @Test
    void hostileValuesAreLeftOutAndTheRestIsTaken() {
        RunReport run = imports.load(DirectoryFile.of(
                        JULY,
                        with(
                                known,
                                location("1-2001").named("<script>alert(1)</script>"),
                                location("1-2002").named("=HYPERLINK(\"http://evil.example\")"),
                                location("1-2003").website("javascript:alert(1)"),
                                location("1-2004").website("https://user@evil.example/"),
                                location("1-2005").phone("+44 1<script>"),
                                location("1-2006").at("<img src=x onerror=alert(1)>, Leeds", "LS1 5AB"),
                                location("1-2007").named("Robert'); drop table listing; --"),
                                location("../../etc/passwd"),
                                location("1-2008").named("x".repeat(2_000)),
                                location("1-2009").checked("31/12/2099"),
                                location("1-2010").named("@PlymouthCare")))
                .writeTo(folder));

        assertThat(run.status()).isEqualTo("done");
        assertThat(run.refused()).isEqualTo(4);
        assertThat(run.added()).isEqualTo(7);
        assertThat(world.everythingSeen()).doesNotContain("<", "javascript:", "evil.example", "2099");
        assertThat(world.issueCodes(run.id()))
                .containsExactlyInAnyOrder(
                        "name-unusable",
                        "name-unusable",
                        "website-unusable",
                        "website-unusable",
                        "phone-unusable",
                        "text-unusable",
                        "id-unusable",
                        "name-unusable",
                        "date-implausible");
        assertThat(world.listing("1-2007")).containsEntry("name", "Robert'); drop table listing; --");
    }

    @Test
    void aRowOfTheWrongWidthInTheMiddleIsLeftOut() {
        String text = july().text().replaceFirst("Home 1-1010,", "");
        RunReport run = imports.load(DirectoryFile.write(folder, NAME, text.getBytes(StandardCharsets.UTF_8)));

        assertThat(run.status()).isEqualTo("done");
        assertThat(run.refused()).isEqualTo(1);
        assertThat(world.issueCodes(run.id())).containsExactly("wrong-width");
    }

    private static byte[] gzip(byte[] plain, int times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < times; i++) {
                gzip.write(plain);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
