#!/bin/sh
# Measures the real canvas of diagrams in a window: panning, zooming, from scene to shown, from an edit to its pixels. Needs a
# display; without one it starts Xvfb.
# Use: releng/benchmarks/canvas/run.sh [5000|20000 …]; CLASSPATH, if set, names other classes to measure.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../classes.sh"
"${java}javac" -nowarn -d "$out" -cp "$classpath" "$here/CanvasBenchmark.java"
if [ -z "${DISPLAY:-}" ]; then
	command -v Xvfb >/dev/null 2>&1 || { echo "There is no display, and no Xvfb to make one (Debian: apt install xvfb)" >&2; exit 2; }
	Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$out/display" >"$out/xvfb.log" 2>&1 &
	display_process=$!
	trap 'kill "$display_process" 2>/dev/null; rm -rf "$out"' EXIT
	for _ in 1 2 3 4 5 6 7 8 9 10; do
		[ -s "$out/display" ] && break
		sleep 0.5
	done
	DISPLAY=":$(cat "$out/display")"
	export DISPLAY
fi
"${java}java" --enable-native-access=ALL-UNNAMED -Xmx2g -cp "$out:$classpath" CanvasBenchmark "$@"
