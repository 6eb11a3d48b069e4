package uk.kindred.imports;

import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files that were read, for pages that tell where the listings come from. */
@Service
@Transactional(readOnly = true)
public class ImportHistory {

    private final ImportRunRepository runs;

    ImportHistory(ImportRunRepository runs) {
        this.runs = runs;
    }

    /** The latest, newest first. */
    public List<RunReport> listLatest(int most) {
        return runs.findAllByOrderByIdDesc(PageRequest.of(0, most))
                .map(ImportRun::report)
                .getContent();
    }
}
