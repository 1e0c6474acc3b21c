/**
 * The main path: {@link cn.yince.Press} takes a unit file, gives a booklet. It reads, computes, checks, lays out and
 * binds, and decides nothing itself. The map of the rooms, and where something new goes, is {@code src/docs/架构.md} (in
 * English {@code src/docs/en/architecture.md}); the {@code package-info} of each room says what goes in and what comes
 * out.
 */
package cn.yince;
