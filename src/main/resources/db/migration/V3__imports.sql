-- Each time that a register's file is read, and what was wrong in its rows.
create table import_run (
    id           bigint generated always as identity primary key,
    format       text,
    file_name    text not null,
    sha256       text not null,
    as_at        date,
    status       text not null check (status in ('running', 'done', 'needs-confirmation', 'failed')),
    message      text,
    started_at   timestamptz not null,
    finished_at  timestamptz,
    rows         integer not null default 0,
    added        integer not null default 0,
    changed      integer not null default 0,
    unchanged    integer not null default 0,
    closed       integer not null default 0,
    reopened     integer not null default 0,
    refused      integer not null default 0,
    doubtful     integer not null default 0,
    version      bigint not null default 0
);
create index import_run_sha256 on import_run (sha256);

create table import_row_issue (
    id          bigint generated always as identity primary key,
    run_id      bigint not null references import_run,
    line        bigint not null,
    location_id text,
    severity    text not null check (severity in ('refused', 'doubtful')),
    code        text not null,
    reason      text not null
);
create index import_row_issue_run on import_row_issue (run_id, line);
