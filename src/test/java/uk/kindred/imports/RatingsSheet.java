package uk.kindred.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes files of the shape of CQC's monthly ratings: an OpenDocument spreadsheet with its sheets and columns. */
final class RatingsSheet {

    private static final List<String> HEADER = List.of(
            "Location ID",
            "Location ODS Code",
            "Location Name",
            "Care Home?",
            "Location Type",
            "Location Post Code",
            "Service / Population Group",
            "Domain",
            "Latest Rating",
            "Publication Date",
            "Report Type",
            "Inherited Rating (Y/N)",
            "URL",
            "Provider ID",
            "Provider Name");

    private static final String START = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body>\
            <office:spreadsheet><table:table table:name="README"><table:table-row><table:table-cell>\
            <text:p>Ratings as published by CQC</text:p></table:table-cell></table:table-row></table:table>\
            <table:table table:name="Locations">""";

    private static final String END = """
            <table:table-row table:number-rows-repeated="900000"><table:table-cell \
            table:number-columns-repeated="16384"/></table:table-row></table:table>\
            <table:table table:name="Providers"><table:table-row><table:table-cell><text:p>Provider ID</text:p>\
            </table:table-cell></table:table-row></table:table>\
            </office:spreadsheet></office:body></office:document-content>""";

    private final LocalDate date;
    private final StringBuilder rows = new StringBuilder();

    private RatingsSheet(LocalDate date, List<String> header) {
        this.date = date;
        rows.append(row(header.stream().map(RatingsSheet::cell).collect(Collectors.joining())));
    }

    static RatingsSheet of(LocalDate date) {
        return new RatingsSheet(date, HEADER);
    }

    /** Without one of its columns. */
    static RatingsSheet without(LocalDate date, String column) {
        return new RatingsSheet(
                date, HEADER.stream().filter(name -> !name.equals(column)).toList());
    }

    /** The location's overall rating and the same for all five questions, published on the day, which may be empty. */
    RatingsSheet rated(String id, String rating, String publishedOn) {
        for (String domain : List.of("Overall", "Safe", "Effective", "Caring", "Responsive", "Well-led")) {
            row(id, "Overall", domain, rating, publishedOn, "N");
        }
        return this;
    }

    RatingsSheet row(String id, String group, String domain, String rating, String publishedOn, String inherited) {
        rows.append(row(
                List.of(id, "", "Home of Jane Example", "Y", "Social Care Org", "LS1 5AB", group, domain, rating)
                                .stream()
                                .map(RatingsSheet::cell)
                                .collect(Collectors.joining())
                        + cell(publishedOn)
                        + cell("Location")
                        + cell(inherited)
                        + "<table:table-cell table:number-columns-repeated=\"3\"/>"));
        return this;
    }

    /** Cells as they are to stand there, well-formed or not. */
    RatingsSheet raw(String cells) {
        rows.append(row(cells));
        return this;
    }

    static String cell(String words) {
        if (words.isEmpty()) {
            return "<table:table-cell/>";
        }
        if (words.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return "<table:table-cell office:value-type=\"date\" office:date-value=\"%sT00:00:00\"><text:p>%s</text:p></table:table-cell>"
                    .formatted(words, "as the sheet shows it");
        }
        return "<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>".formatted(words);
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    String content() {
        return START + rows + END;
    }

    String name() {
        return date.format(DateTimeFormatter.ofPattern("dd_MMMM_uuuu", Locale.UK)) + "_Latest_ratings.ods";
    }

    byte[] bytes() {
        return archive(List.of(content()), "content.xml");
    }

    RegisterFile writeTo(Path folder) {
        return DirectoryFile.write(folder, name(), bytes());
    }

    /** @param parts of the file of this name in the archive, one after the other */
    static byte[] archive(Iterable<String> parts, String name) {
        byte[] kind = "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            ZipEntry mimetype = new ZipEntry("mimetype");
            CRC32 crc = new CRC32();
            crc.update(kind);
            mimetype.setMethod(ZipEntry.STORED);
            mimetype.setSize(kind.length);
            mimetype.setCrc(crc.getValue());
            archive.putNextEntry(mimetype);
            archive.write(kind);
            archive.putNextEntry(new ZipEntry(name));
            for (String part : parts) {
                archive.write(part.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<String> many(String part, int times) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            parts.add(part);
        }
        return parts;
    }
}
