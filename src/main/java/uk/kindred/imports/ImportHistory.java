package uk.kindred.imports;

import java.util.List;
import org.springframework.data.domain.Page;
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

    /** The latest that were taken over, newest first. */
    public List<RunReport> listLatestDone(int most) {
        return runs.findByStatusOrderByIdDesc(RunStatus.DONE, PageRequest.of(0, most)).stream()
                .map(ImportRun::report)
                .toList();
    }

    /** All, also those that could not be used, newest first. @param page from 1 */
    public ImportPage list(int page, int size) {
        Page<RunReport> found =
                runs.findAllByOrderByIdDesc(PageRequest.of(page - 1, size)).map(ImportRun::report);
        return new ImportPage(found.getContent(), found.getTotalPages());
    }

    /** @param pages how many there are */
    public record ImportPage(List<RunReport> runs, int pages) {}
}
