/**
 * Reads the unit's free text beside the figures it speaks about ({@link cn.yince.check.prose.ProseCheck}): numbers that
 * contradict the tables or each other, words that contradict a sign, slips of the pen, and forms whose conclusion says
 * something else than the form. Findings are problems with rule codes T…: T01 numbers, T02 words, T03 forms; nothing is
 * changed here.
 */
package cn.yince.check.prose;
