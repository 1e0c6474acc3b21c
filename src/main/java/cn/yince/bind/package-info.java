/** Takes pages laid out and drawings for the blank ones, gives one booklet: a PDF with outline, metadata and watermark, the same bytes every time. */
package cn.yince.bind;
