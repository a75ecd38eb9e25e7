#!/bin/sh
# Measures opening, refreshing, hitting, painting and laying out large diagrams with the classes of the built product.
# Use: releng/benchmarks/diagram/run.sh [plain|services|lists|icons …] [1000|5000|20000 …]; CLASSPATH, if set, names other classes.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../classes.sh"
"${java}javac" -nowarn -d "$out" -cp "$classpath" "$here"/*.java
"${java}java" -Xmx2g -Djava.awt.headless=true -cp "$out:$classpath" DiagramBenchmark "$here" "$@"
