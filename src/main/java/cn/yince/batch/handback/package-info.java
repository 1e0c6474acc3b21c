/**
 * What is sent back to a unit: {@link cn.yince.batch.handback.Packages} makes of what was found one archive with all
 * that a clerk needs to mend it.
 */
package cn.yince.batch.handback;
