package uk.kindred.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes files of the shape of CQC's monthly directory: its name, its title lines, its header. */
final class DirectoryFile {

    private static final List<String> HEADER = List.of(
            "Name",
            "Also known as",
            "Address",
            "Postcode",
            "Phone number",
            "Service's website (if available)",
            "Service types",
            "Date of latest check",
            "Specialisms/services",
            "Provider name",
            "Local authority",
            "Region",
            "Location URL",
            "CQC Location ID (for office use only)",
            "CQC Provider ID (for office use only)");

    private final LocalDate date;
    private final List<String> lines = new ArrayList<>();
    private Charset charset = StandardCharsets.UTF_8;
    private String start = "";

    private DirectoryFile(LocalDate date) {
        this.date = date;
    }

    static DirectoryFile of(LocalDate date, DirectoryRow... rows) {
        return of(date, List.of(rows));
    }

    static DirectoryFile of(LocalDate date, List<DirectoryRow> rows) {
        DirectoryFile file = new DirectoryFile(date);
        file.lines.add("CQC care directory,,,");
        file.lines.add("This file lists the places registered with CQC,,,");
        file.lines.add("");
        file.line(HEADER);
        rows.forEach(row -> file.line(row.cells()));
        return file;
    }

    DirectoryFile in(Charset other) {
        charset = other;
        return this;
    }

    DirectoryFile withByteOrderMark() {
        start = "\ufeff";
        return this;
    }

    /** A line as it is to stand there, well-formed or not. */
    DirectoryFile raw(String line) {
        lines.add(line);
        return this;
    }

    private void line(List<String> cells) {
        lines.add(String.join(",", cells.stream().map(DirectoryFile::quoted).toList()));
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[,\"\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    String text() {
        return start + String.join("\r\n", lines) + "\r\n";
    }

    byte[] bytes() {
        return text().getBytes(charset);
    }

    String name() {
        return date.format(DateTimeFormatter.ofPattern("dd_MMMM_uuuu", Locale.UK)) + "_CQC_directory.csv";
    }

    RegisterFile writeTo(Path folder) {
        return write(folder, name(), bytes());
    }

    static RegisterFile write(Path folder, String name, byte[] bytes) {
        try {
            return RegisterFile.of(Files.write(folder.resolve(name), bytes), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
