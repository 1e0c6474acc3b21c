package cn.yince.layout.structure;

import java.util.Map;

/**
 * What a booklet is to somebody who hears it.
 *
 * @param root all of it
 * @param headings by the id of the element that an entry of the outline leads to
 */
public record BookStructure(Structure root, Map<String, Structure> headings) {}
