/** Notes in the margin of a finished PDF: what was found stands as annotations where it prints. */
package cn.yince.bind.annotate;
