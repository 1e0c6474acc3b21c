package cn.yince.desk.sample;

import java.util.Optional;

/** How a fault comes into a file that has none. */
@FunctionalInterface
interface Harm {
    /** The bytes with the fault; empty when the file has nothing that could have it. The mapping may be changed. */
    Optional<byte[]> done(String remark, Node top, Setting setting);
}
