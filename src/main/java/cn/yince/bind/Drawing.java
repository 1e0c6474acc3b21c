package cn.yince.bind;

import cn.yince.layout.Artwork;

/**
 * One page of an artwork, to be drawn onto a page kept blank for it.
 *
 * @param artwork pages of another engine
 * @param page 0-based, within the artwork
 */
public record Drawing(Artwork artwork, int page) {}
