/**
 * In: the sheets of a workbook a clerk filled in. Out: the tree of a unit file ({@link cn.yince.read.yaml.Typed}),
 * everything with its cell. {@link cn.yince.read.fillin.Plan} says which sheets there are and what belongs where; what
 * writes the workbook goes by the same plan, which is made from what the shapes of the unit file ask for.
 *
 * <p>Problem codes: Y06xx.
 */
package cn.yince.read.fillin;
