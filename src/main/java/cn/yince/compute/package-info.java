/**
 * Takes a summed unit and the pack's names of codes, gives {@link cn.yince.compute.Figures}: every number, percentage
 * and text of the prose and the forms under the field's terms, unformatted.
 */
package cn.yince.compute;
