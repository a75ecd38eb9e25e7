#!/bin/sh
# Measures how long the built product takes to show its window and a model of 5,000 elements, cold and then warm. Goals, warm:
# the window within 5,000 ms of the start, the model 1,000 ms later. Needs a display; without one it starts Xvfb.
# Use: releng/benchmarks/workbench/run.sh [elements]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../classes.sh"
"${java}javac" -nowarn -d "$out" -cp "$classpath" "$here/LargeModel.java"
"${java}java" -cp "$out:$classpath" LargeModel "${1:-5000}" "$out/large.escalation"
# The launcher waits for Java, and ends when that has ended.
stop() {
	for child in $(ps -o pid= --ppid "$process"); do
		kill "$child"
	done
	wait "$process" 2>/dev/null || true
}
. "$here/../display.sh"
ESCALATION_HOME=$out/home
ESCALATION_VMARGS=-Descalation.clock=true
export ESCALATION_HOME ESCALATION_VMARGS
log=$out/home/workspace/.metadata/.log
for round in cold warm warm warm; do
	rm -f "$log"
	"$(dirname "$plugins")/escalation" "$out/large.escalation" >"$out/output" 2>&1 &
	process=$!
	tries=0
	until grep -q "Model shown" "$log" 2>/dev/null; do
		tries=$((tries + 1))
		[ "$tries" -lt 120 ] || { echo "The model was not shown within a minute:" >&2; cat "$out/output" "$log" >&2; stop; exit 1; }
		sleep 0.5
	done
	sed -n "s/^!MESSAGE \\(Window visible\\|Model shown\\)/$round: \\1/p" "$log"
	stop
done
