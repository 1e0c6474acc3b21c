/** The one way in for files of a pack. */
package cn.yince.file;
