package uk.kindred.imports;

/**
 * Tells UTF-8 from Windows-1252, the two that CQC has used, and refuses what is neither. Fed the whole file, in pieces.
 */
final class EncodingCheck {

    private static final String SAVE_AGAIN = " Download the file again, or save it as “CSV UTF-8”.";

    private long position;
    private int first;
    private int second;
    private int third;
    private int last = -1;
    private int following;
    private long properSequences;
    private long brokenBytes;
    private boolean undefinedInWindows1252;
    private boolean nul;

    void accept(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            accept(bytes[i] & 0xff);
        }
    }

    private void accept(int value) {
        switch ((int) Math.min(position++, 3)) {
            case 0 -> first = value;
            case 1 -> second = value;
            case 2 -> third = value;
            default -> {}
        }
        last = value;
        nul |= value == 0;
        undefinedInWindows1252 |= value == 0x81 || value == 0x8d || value == 0x8f || value == 0x90 || value == 0x9d;
        if (following > 0) {
            continueSequence(value);
        } else {
            beginSequence(value);
        }
    }

    private void continueSequence(int value) {
        if ((value & 0xc0) == 0x80) {
            if (--following == 0) {
                properSequences++;
            }
        } else {
            following = 0;
            brokenBytes++;
            beginSequence(value);
        }
    }

    private void beginSequence(int value) {
        if (value >= 0xc2 && value <= 0xdf) {
            following = 1;
        } else if (value >= 0xe0 && value <= 0xef) {
            following = 2;
        } else if (value >= 0xf0 && value <= 0xf4) {
            following = 3;
        } else if (value >= 0x80) {
            brokenBytes++;
        }
    }

    RegisterText.Examination result() {
        if (position == 0) {
            throw new UnusableFileException("The file is empty. Download it again.");
        }
        if (nul || first == 0xff && second == 0xfe || first == 0xfe && second == 0xff) {
            throw new UnusableFileException("The file is not plain text, or is UTF-16." + SAVE_AGAIN);
        }
        boolean endsWithLineBreak = last == '\n' || last == '\r';
        if (brokenBytes == 0 && following == 0) {
            boolean byteOrderMark = first == 0xef && second == 0xbb && third == 0xbf;
            return RegisterText.Examination.utf8(byteOrderMark, endsWithLineBreak);
        }
        // text in Windows-1252 hardly ever looks like UTF-8 anywhere: if parts do, two encodings are mixed
        if (properSequences > 0) {
            throw new UnusableFileException(
                    "The file mixes two encodings: its letters would come out wrong." + SAVE_AGAIN);
        }
        if (undefinedInWindows1252) {
            throw new UnusableFileException("The file is neither UTF-8 nor Windows-1252." + SAVE_AGAIN);
        }
        return RegisterText.Examination.windows1252(endsWithLineBreak);
    }
}
