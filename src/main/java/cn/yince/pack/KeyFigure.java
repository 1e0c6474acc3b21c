package cn.yince.pack;

import cn.yince.unit.amount.Address;
import java.util.Optional;

/**
 * One of the figures that everybody asks for first.
 *
 * @param name what it is called beside every unit, whatever its pack
 * @param cell where it stands, by its meaning; nothing where booklets of this kind have no such figure
 * @param summed whether that of a department is the sum of its units'
 */
public record KeyFigure(String name, Optional<Address> cell, boolean summed) {}
