/**
 * The main path: {@link cn.yince.Press} takes a unit file, gives a booklet. It reads, computes, checks, lays out and binds, and
 * decides nothing itself.
 */
package cn.yince;
