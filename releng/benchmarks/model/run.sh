#!/bin/sh
# Measures loading, saving and validating a large model with the classes of the built product.
# Use: releng/benchmarks/model/run.sh [elements]; CLASSPATH, if set, names other classes to measure.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../classes.sh"
"${java}javac" -nowarn -d "$out" -cp "$classpath" "$here/FileBenchmark.java"
"${java}java" -cp "$out:$classpath" FileBenchmark "$@"
