package uk.kindred.imports;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ImportRunRepository extends Repository<ImportRun, Long> {

    ImportRun save(ImportRun run);

    Optional<ImportRun> findById(long id);

    boolean existsById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ImportRun r where r.id = :id")
    ImportRun getLocked(long id);

    Page<ImportRun> findAllByOrderByIdDesc(Pageable page);

    List<ImportRun> findByStatus(RunStatus status);

    List<ImportRun> findByStatusOrderByIdDesc(RunStatus status, Pageable page);

    boolean existsBySha256AndStatusIn(String sha256, Collection<RunStatus> statuses);

    @Query("""
            select max(r.asAt) from ImportRun r
            where r.status = uk.kindred.imports.RunStatus.DONE and r.format in :formats
            """)
    Optional<LocalDate> findNewestDate(Collection<String> formats);
}
