/**
 * Takes two computed units and gives {@link cn.yince.diff.Difference}: what the two booklets print differently, in the words of
 * the booklet. Values are compared as they print.
 */
package cn.yince.diff;
