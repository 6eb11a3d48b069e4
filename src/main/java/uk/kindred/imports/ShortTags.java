package uk.kindred.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** XML in which no tag and no text between two is long enough to fill the memory of whoever reads it. */
final class ShortTags extends FilterInputStream {

    private static final int LONGEST = 1 << 20;

    private int sinceTag;

    ShortTags(InputStream bytes) {
        super(bytes);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            accept((byte) read);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = 0; i < read; i++) {
            accept(buffer[offset + i]);
        }
        return read;
    }

    private void accept(byte value) {
        sinceTag = value == '>' ? 0 : sinceTag + 1;
        if (sinceTag > LONGEST) {
            throw new UnusableFileException(
                    "The spreadsheet has a cell or a tag of more than a million characters: it is no register.");
        }
    }
}
