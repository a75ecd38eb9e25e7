# Sourced by the run.sh of each benchmark, which sets "here" to its folder. Finds the classes to measure and where to compile to.
# CLASSPATH, if set, names other classes than the built product's.
root=$(CDPATH='' cd -- "$here/../../.." && pwd -P)
plugins=$(find "$root/releng/org.escalation.product/target" -type d -name plugins -path '*/linux/*' -prune 2>/dev/null | head -n 1)
classpath=${CLASSPATH:-$plugins/*}
[ -n "$plugins${CLASSPATH:-}" ] || { echo "Build the product first: ./escalation --version" >&2; exit 2; }
java=${JAVA_HOME:+$JAVA_HOME/bin/}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
