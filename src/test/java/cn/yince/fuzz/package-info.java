/** Unit files and workbooks spoilt at random, a little at a time, so that most of each is still sound. */
package cn.yince.fuzz;
