/**
 * Takes the name of a pack and a year, gives everything a designer did wrong, all at once, and sample booklets to look
 * at. A {@link cn.yince.desk.proof.Look} looks at one thing; {@link cn.yince.desk.proof.PackProof} lets all of them
 * look.
 */
package cn.yince.desk.proof;
