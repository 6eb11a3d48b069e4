package uk.kindred.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A file as text: unpacked if it is gzip, decoded as what it is, never longer than allowed. */
final class RegisterText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final Path path;
    private final long mostBytes;

    /** @param mostBytes once unpacked, so that a small file cannot fill the machine */
    RegisterText(Path path, long mostBytes) {
        this.path = path;
        this.mostBytes = mostBytes;
    }

    /** Looks through the whole file first, so that a wrong one is known before anything is done with it. */
    Examination examine() {
        EncodingCheck check = new EncodingCheck();
        try (InputStream bytes = unpacked()) {
            byte[] buffer = new byte[1 << 16];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                check.accept(buffer, read);
            }
        } catch (IOException e) {
            throw new UnusableFileException(
                    "The file breaks off or is damaged: it cannot be unpacked to its end. Download it again.", e);
        }
        return check.result();
    }

    Reader open(Examination examined) throws IOException {
        InputStream bytes = unpacked();
        if (examined.byteOrderMark()) {
            bytes.skipNBytes(3);
        }
        return new InputStreamReader(
                bytes,
                examined.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private InputStream unpacked() throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        bytes.mark(2);
        boolean gzip = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        return new LimitedBytes(
                gzip ? new GZIPInputStream(bytes, 1 << 16) : bytes, mostBytes, "kindred.imports.most-bytes");
    }

    /** @param endsWithLineBreak false hints at a file cut off */
    record Examination(Charset charset, boolean byteOrderMark, boolean endsWithLineBreak) {

        static Examination utf8(boolean byteOrderMark, boolean endsWithLineBreak) {
            return new Examination(StandardCharsets.UTF_8, byteOrderMark, endsWithLineBreak);
        }

        static Examination windows1252(boolean endsWithLineBreak) {
            return new Examination(WINDOWS_1252, false, endsWithLineBreak);
        }
    }
}
