#!/bin/bash
# Runs at each start of the servers, and may run as often as it likes. The application's user owns its index and nothing
# else: it can neither see nor make other indexes, users or settings of the cluster.
set -euo pipefail

put() { # what it is, below _security; its JSON comes in
  curl --silent --show-error --fail-with-body --user "elastic:$ELASTIC_PASSWORD" --header 'Content-Type: application/json' \
    --request PUT --data @- "http://elasticsearch:9200/_security/$1"
  echo
}

put role/kindred <<'JSON'
{ "cluster": [], "indices": [{ "names": ["listings", "listings-*"], "privileges": ["read", "write", "manage"] }] }
JSON

password=${KINDRED_ELASTICSEARCH_PASSWORD//\\/\\\\}
password=${password//\"/\\\"}
put user/kindred <<JSON
{ "password": "$password", "roles": ["kindred"] }
JSON
