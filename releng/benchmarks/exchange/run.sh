#!/bin/sh
# Measures tables coming in as updates, and results going out as CSV and XLSX, with the classes of the built product.
# Use: releng/benchmarks/exchange/run.sh [rows in, 100000] [rows out, 1000000]; CLASSPATH, if set, names other classes to measure.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../classes.sh"
"${java}javac" -nowarn -d "$out" -cp "$classpath" "$here/ExchangeBenchmark.java"
"${java}java" -cp "$out:$classpath" ExchangeBenchmark "$@"
