/**
 * Asks veraPDF whether booklets are archive files. {@link cn.yince.archive.ArchiveTest} asks of a few in every run of
 * the tests; of all examples in all variants, all packs' samples and a hundred invented units in about three minutes:
 *
 * <pre>mvn -B -q -DskipTests package exec:exec@archive</pre>
 */
package cn.yince.archive;
