/**
 * Measures how fast booklets are printed, against a floor: the same strings and lines drawn by OpenPDF with no layout
 * at all. Not a test and never part of one. Build and run:
 *
 * <pre>mvn -B -q -DskipTests package exec:exec@benchmark</pre>
 *
 * <p>or, with flags of one's own, {@code java -cp <test class path> cn.yince.bench.Benchmark} in the project's folder.
 * Settings are system properties, see {@link cn.yince.bench.Settings}. Takes about three minutes. Judge by processor
 * time where other programs run.
 */
package cn.yince.bench;
