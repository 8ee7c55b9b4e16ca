#!/usr/bin/env bash
# Fetches the outside judges of our badges, exactly as the lock file names them.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --ignore-scripts
