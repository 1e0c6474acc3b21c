/** Takes the 检查表.yaml of a pack; hands on what a bureau looks for in every booklet. */
package cn.yince.desk.inspect;
