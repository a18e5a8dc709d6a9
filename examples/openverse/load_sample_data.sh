#!/usr/bin/env bash
set -euo pipefail

docker compose exec -T upstream_db psql -c "INSERT INTO image VALUES (gen_random_uuid(), 'https://example.org')"
