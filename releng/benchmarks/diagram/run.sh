#!/bin/sh
# Measures opening, refreshing, hitting, painting and laying out large diagrams with the classes of the built product.
# Use: releng/benchmarks/diagram/run.sh [plain|services|lists|icons …] [1000|5000|20000 …]; CLASSPATH, if set, names other classes.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
plugins=$(find "$here/../../org.escalation.product/target" -type d -name plugins -path '*/linux/*' -prune 2>/dev/null | head -n 1)
classpath=${CLASSPATH:-$plugins/*}
[ -n "$plugins${CLASSPATH:-}" ] || { echo "Build the product first: ./escalation --version" >&2; exit 2; }
java=${JAVA_HOME:+$JAVA_HOME/bin/}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
"${java}javac" -nowarn -d "$out" -cp "$classpath" "$here"/*.java
"${java}java" -Xmx2g -Djava.awt.headless=true -cp "$out:$classpath" DiagramBenchmark "$here" "$@"
