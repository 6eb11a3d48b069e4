package uk.kindred.imports;

import java.util.ArrayList;
import java.util.List;
import uk.kindred.directory.EntryStage;

/**
 * Puts the rows of one run where they wait, some at a time, and counts them. For one thread at a time, each after the
 * one before.
 *
 * @param <E> what a usable row says
 */
class RowIntake<E> {

    private final long runId;
    private final EntryStage<E> stage;
    private final RowIssues issues;
    private int rows;
    private int refused;

    RowIntake(long runId, EntryStage<E> stage, RowIssues issues) {
        this.runId = runId;
        this.stage = stage;
        this.issues = issues;
    }

    void take(List<ReadRow<E>> read) {
        List<E> entries = new ArrayList<>();
        List<RowIssue> found = new ArrayList<>();
        List<String> mentioned = new ArrayList<>();
        for (ReadRow<E> row : read) {
            switch (row) {
                case ReadRow.Usable<E>(E entry, List<RowIssue> doubts) -> {
                    entries.add(entry);
                    found.addAll(doubts);
                }
                case ReadRow.Refused<E>(RowIssue issue, String location) -> {
                    refused++;
                    found.add(issue);
                    if (location != null) {
                        mentioned.add(location);
                    }
                }
            }
        }
        rows += read.size();
        stage.add(runId, entries);
        stage.mention(runId, mentioned);
        issues.add(runId, found);
    }

    /** Counts rows that were taken and turned out afterwards not to be usable. */
    void refuse(List<RowIssue> found, int rowsRefused) {
        refused += rowsRefused;
        issues.add(runId, found);
    }

    int rows() {
        return rows;
    }

    int refused() {
        return refused;
    }
}
