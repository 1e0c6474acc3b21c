/**
 * What texts call the figures of a pack's booklets. In: the 称谓.yaml of its layers, nearer ones over farther ones. Out:
 * {@link cn.yince.check.prose.naming.Vocabulary}, with every table and section named as the pack shows it; or what is
 * wrong with the files, by line and column. Read once for a pack, never for a booklet.
 */
package cn.yince.check.prose.naming;
