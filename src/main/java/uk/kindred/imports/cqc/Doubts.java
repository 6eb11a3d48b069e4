package uk.kindred.imports.cqc;

import java.util.ArrayList;
import java.util.List;
import uk.kindred.imports.RowIssue;

/** What is doubtful about one row, gathered while it is read. */
final class Doubts {

    private final long line;
    private final String locationId;
    private final List<RowIssue> issues = new ArrayList<>();

    Doubts(long line, String locationId) {
        this.line = line;
        this.locationId = locationId;
    }

    void add(String code, String reason) {
        issues.add(new RowIssue(line, locationId, RowIssue.Severity.DOUBTFUL, code, reason));
    }

    List<RowIssue> list() {
        return List.copyOf(issues);
    }
}
