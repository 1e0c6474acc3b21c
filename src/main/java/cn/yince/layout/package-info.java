/** Takes figures and a pack, gives pages: table sheets, prose and forms laid out, numbered last. */
package cn.yince.layout;
