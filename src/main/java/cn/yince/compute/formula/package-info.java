/**
 * The one language in which packs say how numbers are made and what must hold between them. Takes a text, gives an
 * {@link cn.yince.compute.formula.Expression}; nothing is looked up or computed here, and nothing in it is ever run as
 * a program.
 */
package cn.yince.compute.formula;
