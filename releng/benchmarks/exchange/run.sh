#!/bin/sh
# Measures tables coming in as updates, and results going out as CSV and XLSX, with the classes of the built product.
# Use: releng/benchmarks/exchange/run.sh [rows in, 100000] [rows out, 1000000]; CLASSPATH, if set, names other classes to measure.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
plugins=$(find "$here/../../org.escalation.product/target" -type d -name plugins -path '*/linux/*' -prune 2>/dev/null | head -n 1)
classpath=${CLASSPATH:-$plugins/*}
[ -n "$plugins${CLASSPATH:-}" ] || { echo "Build the product first: ./escalation --version" >&2; exit 2; }
java=${JAVA_HOME:+$JAVA_HOME/bin/}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
"${java}javac" -nowarn -d "$out" -cp "$classpath" "$here/ExchangeBenchmark.java"
"${java}java" -cp "$out:$classpath" ExchangeBenchmark "$@"
