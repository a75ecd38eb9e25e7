#!/bin/sh
# Measures loading, saving and validating a large model with the classes of the built product.
# Use: releng/benchmarks/model/run.sh [elements]; CLASSPATH, if set, names other classes to measure.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
plugins=$(find "$here/../../org.escalation.product/target" -type d -name plugins -path '*/linux/*' -prune 2>/dev/null | head -n 1)
classpath=${CLASSPATH:-$plugins/*}
[ -n "$plugins${CLASSPATH:-}" ] || { echo "Build the product first: ./escalation --version" >&2; exit 2; }
java=${JAVA_HOME:+$JAVA_HOME/bin/}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
"${java}javac" -nowarn -d "$out" -cp "$classpath" "$here/FileBenchmark.java"
"${java}java" -cp "$out:$classpath" FileBenchmark "$@"
