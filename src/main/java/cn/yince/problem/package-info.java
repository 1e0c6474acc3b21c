/** Problems as values: what is wrong, where, how much, and what to do; everything a clerk ever reads as an error. */
package cn.yince.problem;
