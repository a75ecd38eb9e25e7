#!/bin/sh
# Measures the simulation engine and the store of results with the classes of the built product: V16 against the same
# chain written by hand (JMH), the sample's base scenario, keeping results, questions about them, and large scenarios.
# Use: releng/benchmarks/engine/run.sh [replicates of the sample, 100000]; CLASSPATH, if set, names other classes to measure.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../classes.sh"
jmh=$root/.build/jmh
if [ ! -d "$jmh" ]; then
	mvn=$(ls "$root"/.tools/apache-maven-*/bin/mvn | head -n 1)
	for part in org.openjdk.jmh:jmh-core:1.37 org.openjdk.jmh:jmh-generator-annprocess:1.37 net.sf.jopt-simple:jopt-simple:5.0.4 org.apache.commons:commons-math3:3.6.1; do
		"$mvn" -B -ntp -q dependency:copy -Dartifact="$part" -DoutputDirectory="$jmh.new"
	done
	mv "$jmh.new" "$jmh"
fi
"${java}javac" -nowarn -d "$out" -cp "$classpath:$jmh/*" -processor org.openjdk.jmh.generators.BenchmarkProcessor "$here"/ChainBenchmark.java "$here"/ScaleBenchmark.java
"${java}java" -cp "$out:$jmh/*:$classpath" org.openjdk.jmh.Main ChainBenchmark -jvmArgs -Xmx1g -foe true
"${java}java" --enable-native-access=ALL-UNNAMED -Xmx2g -cp "$out:$classpath" org.escalation.benchmarks.ScaleBenchmark "$root/models/ukraine/ukraine.escalation" "$@"
