#!/bin/bash
# Runs once, when the database is made. The application's user owns its database and nothing else; the one extension that
# only a superuser may make, earthdistance, is made here with those it stands on.
set -euo pipefail
psql --set=ON_ERROR_STOP=1 --set=password="$KINDRED_DB_PASSWORD" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role kindred login password :'password';
create database kindred owner kindred;
SQL
psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname kindred <<'SQL'
create extension cube;
create extension earthdistance;
create extension pg_trgm;
create extension unaccent;
create extension btree_gist;
alter schema public owner to kindred;
SQL
