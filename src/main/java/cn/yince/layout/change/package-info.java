/**
 * Takes the text of an old and a new booklet, as documents that are not laid out yet, and marks in the new one, word by
 * word, what is no longer and what is new. Knows no engine.
 */
package cn.yince.layout.change;
