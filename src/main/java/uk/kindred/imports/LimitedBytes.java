package uk.kindred.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** No more bytes than allowed, however small the file was that they are unpacked from. */
final class LimitedBytes extends FilterInputStream {

    private final String setting;
    private long left;

    /** @param setting what an operator would raise */
    LimitedBytes(InputStream bytes, long most, String setting) {
        super(bytes);
        this.left = most;
        this.setting = setting;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new UnusableFileException(
                    "The file is far larger than a register. If it really is one, raise " + setting + ".");
        }
    }
}
