#!/bin/sh
# Measures the real canvas of diagrams in a window: panning, zooming, from scene to shown, from an edit to its pixels. Needs a
# display; without one it starts Xvfb.
# Use: releng/benchmarks/canvas/run.sh [5000|20000 …]; CLASSPATH, if set, names other classes to measure.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../classes.sh"
"${java}javac" -nowarn -d "$out" -cp "$classpath" "$here/CanvasBenchmark.java"
. "$here/../display.sh"
"${java}java" --enable-native-access=ALL-UNNAMED -Xmx2g -cp "$out:$classpath" CanvasBenchmark "$@"
