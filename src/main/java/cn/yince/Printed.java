package cn.yince;

import cn.yince.bind.Booklet;
import cn.yince.problem.Problem;
import java.util.List;

/**
 * A booklet and what there is to say of it.
 *
 * @param title 册名, also the name of its file without .pdf
 * @param booklet the PDF
 * @param hints 提示, in the order of the unit file
 */
public record Printed(String title, Booklet booklet, List<Problem> hints) {}
