/** The form of what people type: signs that look like others, signs nobody sees, values no person wrote. */
package cn.yince.read.text;
