package uk.kindred.imports;

import java.util.List;

/** How a kind of file is read, judged and carried out; {@link Imports} does what is the same for all. */
interface ImportWay {

    boolean takes(RegisterFile file);

    /** @param format of a run that this way has read */
    boolean hasRead(String format);

    /**
     * Reads all of it, unseen.
     *
     * @return what the operator has to be asked before it is carried out
     * @throws UnusableFileException if the file as a whole cannot be used
     */
    List<String> read(long runId, RegisterFile file);

    /** Carries out what was read. @param format of the run */
    void apply(long runId, String format);
}
