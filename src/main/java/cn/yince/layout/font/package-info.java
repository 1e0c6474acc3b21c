/** Takes font files, gives faces: which one draws which character, as PDF fonts shared by all booklets. */
package cn.yince.layout.font;
