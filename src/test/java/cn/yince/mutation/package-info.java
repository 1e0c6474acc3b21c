/** Every number of the examples typed wrongly in every likely way, and whether the checks say so at the right place. */
package cn.yince.mutation;
