#!/usr/bin/env bash
# Compares the start of a compiled catalogue with reading the same records from JSON, in fresh JVMs.
set -eu
cd "$(dirname "$0")/.."
mvn -q -DskipTests -Pcold-start package
