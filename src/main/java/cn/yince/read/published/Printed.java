package cn.yince.read.published;

import cn.yince.problem.Place;
import java.math.BigDecimal;

/**
 * A number of a table as it stands in a sheet.
 *
 * @param value in the sheet's unit of money, or a count
 * @param place its cell
 * @param key the cell that names its row
 */
public record Printed(BigDecimal value, Place place, Place key) {}
