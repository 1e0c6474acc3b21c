/**
 * Takes a booklet's {@link cn.yince.Proofs}, tells of each number how it prints and where, what it was made of and what
 * was typed for it, for people and as JSON.
 */
package cn.yince.desk.explain;
