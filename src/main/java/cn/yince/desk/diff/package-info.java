/**
 * Takes two computed units and gives {@link cn.yince.desk.diff.Difference}: what the two booklets print differently, in
 * the words of the booklet. Values are compared as they print.
 */
package cn.yince.desk.diff;
