package uk.kindred.accounts;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import uk.kindred.base.SoleTasks;

/** Every night: is the audit log whole? Its last hash goes into the log, which whoever changes the database cannot reach. */
@Component
class AuditCheck {

    private static final Logger LOG = LoggerFactory.getLogger(AuditCheck.class);

    private final AuditChain chain;
    private final SoleTasks tasks;

    AuditCheck(AuditChain chain, SoleTasks tasks) {
        this.chain = chain;
        this.tasks = tasks;
    }

    @Scheduled(cron = "0 45 3 * * *", zone = "Europe/London")
    void nightly() {
        tasks.tryRun("audit-check", this::tell);
    }

    private void tell() {
        List<Long> broken = chain.broken();
        if (broken.isEmpty()) {
            LOG.info("The audit log is whole: {}", chain.head());
        } else {
            LOG.error("The audit log has been tampered with, at entries {}", broken);
        }
    }
}
