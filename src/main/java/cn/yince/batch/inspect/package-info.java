/** Takes a printed booklet and what a bureau looks for; finds where it stands, or that it does not. */
package cn.yince.batch.inspect;
