/**
 * {@code yince serve}: takes a folder of unit files, gives a page in the browser of this machine in which they are
 * filled in, seen as pages and printed. {@link cn.yince.serve.http} is the way in.
 */
package cn.yince.serve;
